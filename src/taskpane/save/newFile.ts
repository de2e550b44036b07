/** A file that the pane has made and the user has not saved yet. */
export interface NewFile {
  readonly name: string;
  readonly kind: 'xlsx' | 'docx' | 'json' | 'zip';
  readonly bytes: Uint8Array;
  /** The words of a document, to be pasted elsewhere where no file can be saved. */
  readonly text?: string;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

const types: Readonly<Record<NewFile['kind'], string>> = {
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  docx: `${OFFICE}.wordprocessingml.document`,
  json: 'application/json',
  zip: 'application/zip',
};

/** A file that was handed to the browser, and the address under which it can be saved again. */
export interface SavedFile {
  readonly file: NewFile;
  /** Within the page; given back by `forget`. */
  readonly address: string;
}

/** Hands the files to the browser, which saves them as it does when a link is pressed. */
export function save(files: readonly NewFile[]): readonly SavedFile[] {
  const saved = offer(files);
  for (const each of saved) download(each);
  return saved;
}

/** Gives the files addresses to be saved from, without saving them. */
export function offer(files: readonly NewFile[]): readonly SavedFile[] {
  return files.map((file) => ({ file, address: addressOf(file) }));
}

/** The files can be saved no more. */
export function forget(saved: readonly SavedFile[]): void {
  for (const { address } of saved) URL.revokeObjectURL(address);
}

function addressOf({ kind, bytes }: NewFile): string {
  return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: types[kind] }));
}

function download({ file, address }: SavedFile): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
}

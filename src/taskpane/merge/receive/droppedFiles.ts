import { isWanted, type ChosenReturn } from './returnSource';

/** A file with the folders that it was found in. */
export interface FoundFile {
  readonly file: ChosenReturn;
  readonly path: string;
}

/** The part of `FileSystemEntry` that is used. */
export interface DroppedEntry {
  readonly isFile: boolean;
  readonly isDirectory: boolean;
  /** From `/` on. */
  readonly fullPath: string;
  file?(take: (file: ChosenReturn) => void, refuse: (error: unknown) => void): void;
  createReader?(): {
    readEntries(take: (entries: readonly DroppedEntry[]) => void, refuse: (error: unknown) => void): void;
  };
}

/**
 * Every file that was dropped; a folder is searched for workbooks and archives, all folders in it too.
 * @throws what the browser says where a folder cannot be read
 */
export async function filesUnder(entries: readonly DroppedEntry[]): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  for (const entry of entries) found.push(...(await filesIn(entry, false)));
  return found;
}

async function filesIn(entry: DroppedEntry, within: boolean): Promise<readonly FoundFile[]> {
  const path = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) {
    if (within && !isWanted(path)) return [];
    const file = await new Promise<ChosenReturn>((take, refuse) => {
      entry.file?.(take, refuse);
    });
    return [{ file, path }];
  }
  const reader = entry.isDirectory ? entry.createReader?.() : undefined;
  if (!reader) return [];
  const found: FoundFile[] = [];
  for (;;) {
    // A browser gives the entries of a folder a hundred at a time.
    const some = await new Promise<readonly DroppedEntry[]>((take, refuse) => {
      reader.readEntries(take, refuse);
    });
    if (some.length === 0) return found;
    for (const each of some) found.push(...(await filesIn(each, true)));
  }
}

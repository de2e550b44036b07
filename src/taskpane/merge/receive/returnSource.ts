import { limits } from '../../../files/archive/limits';
import { openArchive } from '../../../files/archive/openArchive';
import { Failure } from '../../../plan/failure';

/** A file that was chosen or dropped, before it is read. */
export interface ReturnSource {
  /** Its name with the folders that it was found in, or `archive.zip!entry`. */
  readonly file: string;
  /** ISO 8601; null where nobody knows. */
  readonly changedAt: string | null;
  /** Called once, when its turn comes. A `Failure` refuses this file alone. */
  bytes(): Promise<Uint8Array>;
}

/** What of a browser's `File` is used. */
export interface ChosenReturn {
  readonly name: string;
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly lastModified: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

const WORKBOOK = /\.(?:xlsx|xlsm|xls|xlsb|ods|csv)$/i;
const ARCHIVE = /\.zip$/i;
/** The part by which a workbook, itself a zip, is known under the name of an archive. */
const WORKBOOK_PART = '[Content_Types].xml';
const MB = 1024 * 1024;

/** True for what programs put beside other files: left out where nobody chose it by name. */
export function isPutThereByPrograms(path: string): boolean {
  return path.split('/').some((step) => step.startsWith('~$') || step.startsWith('.') || step === '__MACOSX');
}

/** True for a name that a folder or archive is searched for. */
export function isWanted(path: string): boolean {
  return (WORKBOOK.test(path) || ARCHIVE.test(path)) && !isPutThereByPrograms(path);
}

/**
 * What there is to read in a file: itself, or the workbooks in it where it is an archive. An archive that cannot
 * be opened is a source that refuses itself. Never rejects.
 * @param path its name with the folders that it was found in
 */
export async function sourcesIn(chosen: ChosenReturn, path = chosen.name): Promise<readonly ReturnSource[]> {
  const changedAt = new Date(chosen.lastModified).toISOString();
  const bytes = async (): Promise<Uint8Array> => {
    if (chosen.size > limits.fileBytes) throw new Failure('file.too-large', { limit: limits.fileBytes / MB });
    return new Uint8Array(await chosen.arrayBuffer());
  };
  const itself: ReturnSource = { file: path, changedAt, bytes };
  if (!ARCHIVE.test(path)) return [itself];
  try {
    const archive = openArchive(await bytes());
    if (archive.has(WORKBOOK_PART)) return [itself];
    return archive.entries.filter(isWanted).map((name) => {
      const file = `${path}!${name}`;
      return {
        file,
        changedAt: archive.changedAt(name),
        bytes: () =>
          ARCHIVE.test(name)
            ? Promise.reject(new Failure('returned.archive-within', { file }))
            : Promise.resolve(archive.bytes(name)),
      };
    });
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown : new Error(String(thrown));
    return [{ ...itself, bytes: () => Promise.reject(why) }];
  }
}

import { openArchive, type Archive } from '../../files/archive/openArchive';
import { Failure } from '../../plan/failure';
import { readInput } from '../input';
import type { DiskFile } from './diskFile';
import { refusingItself } from './refusingItself';
import { isArchiveName, isPutThereByPrograms, isWorkbookName } from './returnNames';
import type { ReturnSource } from './returnSource';

/** The part by which a workbook of Excel, itself a zip, is known under the name of an archive. */
const WORKBOOK_PART = '[Content_Types].xml';

/**
 * The workbooks in a zip archive. An archive within it is not opened; it is a source that refuses itself, as
 * is the whole archive where it cannot be read. A workbook that is only named `.zip` is itself the source.
 */
export async function sourcesInArchive({ path, size, changedAt }: DiskFile): Promise<ReturnSource[]> {
  let archive: Archive;
  try {
    archive = openArchive(await readInput(path));
  } catch (error) {
    if (error instanceof Failure) return [refusingItself(path, error, changedAt)];
    throw error;
  }
  if (archive.has(WORKBOOK_PART)) return [{ file: path, changedAt, size, content: path }];
  const names = archive.entries.filter(isWanted);
  const workbooks = names.filter(isWorkbookName);
  const shelf = new ArchiveShelf(path, workbooks.length);
  return names.map((name) => {
    const file = `${path}!${name}`;
    const changed = archive.changedAt(name);
    if (!isWorkbookName(name)) {
      return refusingItself(file, new Failure('returned.archive-within', { file }), changed);
    }
    return { file, changedAt: changed, size: archive.size(name), content: () => shelf.take(name) };
  });
}

function isWanted(name: string): boolean {
  const steps = name.split('/');
  if (steps.some(isPutThereByPrograms)) return false;
  return isWorkbookName(name) || isArchiveName(name);
}

/** An archive that is open from the first of its entries that is asked for to the last, and no longer. */
class ArchiveShelf {
  private open: Promise<Archive> | null = null;

  constructor(
    private readonly path: string,
    private left: number,
  ) {}

  /** @throws Failure as `readInput`, `openArchive` and `Archive.bytes` */
  async take(name: string): Promise<Uint8Array> {
    this.open ??= readInput(this.path).then(openArchive);
    const opened = this.open;
    this.left -= 1;
    if (this.left <= 0) this.open = null;
    return (await opened).bytes(name);
  }
}

import { CFB } from '@e965/xlsx';
import { Failure } from '../../../plan/failure';
import { uint16 } from '../../archive/littleEndian';
import { CellCount } from '../cellLimit';

/** Types of records of BIFF8. */
const BOF = 0x0809;
const EOF = 0x000a;
const FILE_PASS = 0x002f;
const MANY_NUMBERS = 0x00bd;
/** Formula, number, label, truth value or error, number in short, rich and shared text. */
const CELLS = new Set([0x0006, 0x0203, 0x0204, 0x0205, 0x027e, 0x00d6, 0x00fd]);
const VERSION_8 = 0x0600;

/** An entry of a compound file as the library gives it. */
interface Stream {
  readonly size: number;
  readonly content: ArrayLike<number>;
}

/**
 * Judges an .xls file before it is read: every record is whole, every part that begins also ends, and no more
 * cells hold something than a workbook may have.
 * @throws Failure `file.old-workbook` for what is older than Excel 97, `file.encrypted`, `file.damaged`,
 *   `file.too-many-cells`
 */
export function judgeXls(bytes: Uint8Array): void {
  const stream = workbookStream(bytes);
  const count = new CellCount();
  let open = 0;
  let at = 0;
  while (at + 4 <= stream.length) {
    const type = uint16(stream, at);
    const length = uint16(stream, at + 2);
    const data = at + 4;
    if (open === 0 && type !== BOF) break;
    at = data + length;
    if (at > stream.length) throw new Failure('file.truncated', {}, `record ${type} at ${data}`);
    if (type === BOF && uint16(stream, data) !== VERSION_8) throw new Failure('file.old-workbook');
    if (type === FILE_PASS) throw new Failure('file.encrypted');
    if (type === BOF) open++;
    if (type === EOF) open--;
    if (CELLS.has(type)) count.add(1);
    if (type === MANY_NUMBERS) count.add(Math.floor(length / 6));
  }
  if (open !== 0 || at === 0) throw new Failure('file.truncated', {}, 'no end of a part');
}

function workbookStream(bytes: Uint8Array): Uint8Array {
  let found: Stream | null;
  let older: Stream | null;
  try {
    const container: unknown = CFB.read(bytes, { type: 'array' });
    found = streamOf(CFB.find(container, '/Workbook'));
    older = streamOf(CFB.find(container, '/Book'));
  } catch (error) {
    throw new Failure('file.damaged', {}, error instanceof Error ? error.message : String(error));
  }
  if (!found) throw new Failure(older ? 'file.old-workbook' : 'file.damaged', {}, 'no workbook stream');
  if (found.content.length < found.size) throw new Failure('file.truncated', {}, 'the workbook stream');
  return Uint8Array.from(found.content);
}

function streamOf(entry: unknown): Stream | null {
  if (typeof entry !== 'object' || entry === null || !('size' in entry) || !('content' in entry)) return null;
  const { size, content } = entry;
  return typeof size === 'number' && isBytes(content) ? { size, content } : null;
}

const isBytes = (content: unknown): content is ArrayLike<number> =>
  Array.isArray(content) || content instanceof Uint8Array;

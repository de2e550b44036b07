import { CFB } from '@e965/xlsx';
import { Failure } from '../../../plan/failure';
import { streamsInCompoundFile } from '../../archive/compoundFile';
import { uint16 } from '../../archive/littleEndian';
import { CellCount } from '../cellLimit';

/** Types of records of BIFF8. */
const BOF = 0x0809;
const EOF = 0x000a;
const FILE_PASS = 0x002f;
const CONTINUE = 0x003c;
const MANY_NUMBERS = 0x00bd;
/** A record that says nothing. */
const NOTHING = 0x00e2;
/** Formula, number, label, truth value or error, number in short, rich and shared text. */
const CELLS = new Set([0x0006, 0x0203, 0x0204, 0x0205, 0x027e, 0x00d6, 0x00fd]);
/**
 * What else cells are read from: parts and sheets, the date system, the code page, names and references for formulas,
 * shared and array formulas and their texts, shared texts, formats, the area in use, merged cells.
 */
const NEEDED = new Set([
  ...CELLS,
  ...[BOF, EOF, CONTINUE, MANY_NUMBERS],
  ...[0x0022, 0x0042, 0x0085, 0x0017, 0x0018, 0x0023, 0x01ae, 0x0207, 0x0221, 0x0236, 0x04bc],
  ...[0x00fc, 0x00e0, 0x041e, 0x0200, 0x00e5],
]);
const VERSION_8 = 0x0600;

const STREAM = 'Workbook';
const PROPERTIES = ['\u0005SummaryInformation', '\u0005DocumentSummaryInformation'];

/**
 * Judges an .xls file before it is read: every record is whole, every part that begins also ends, and no more
 * cells hold something than a workbook may have.
 * @returns the file with nothing in it but the records that cells are read from, at their places, and its
 *   properties: no macros, pictures, charts or links come before the library
 * @throws Failure `file.old-workbook` for what is older than Excel 97, `file.encrypted`, `file.truncated`,
 *   `file.damaged`, `file.too-many-cells`
 */
export function soundXls(bytes: Uint8Array): Uint8Array {
  const { stream, properties } = streamsOf(bytes);
  keepNeeded(stream);
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, `/${STREAM}`, stream);
  for (const [name, content] of properties) CFB.utils.cfb_add(file, `/${name}`, content);
  const written: unknown = CFB.write(file, { type: 'array' });
  if (!isBytes(written)) throw new Failure('file.damaged', {}, 'no compound file');
  return Uint8Array.from(written);
}

/** Makes every record that is not needed one that says nothing. */
function keepNeeded(stream: Uint8Array): void {
  const count = new CellCount();
  let open = 0;
  let at = 0;
  let kept = false;
  while (at + 4 <= stream.length) {
    const type = uint16(stream, at);
    const length = uint16(stream, at + 2);
    if (open === 0 && type !== BOF) break;
    const data = at + 4;
    if (data + length > stream.length) throw new Failure('file.truncated', {}, `record ${type} at ${at}`);
    if (type === BOF && uint16(stream, data) !== VERSION_8) throw new Failure('file.old-workbook');
    if (type === FILE_PASS) throw new Failure('file.encrypted');
    if (type === BOF) open++;
    if (type === EOF) open--;
    if (CELLS.has(type)) count.add(1);
    if (type === MANY_NUMBERS) count.add(Math.floor(length / 6));
    kept = type === CONTINUE ? kept : NEEDED.has(type);
    if (!kept) stream.set([NOTHING & 255, NOTHING >> 8], at);
    at = data + length;
  }
  if (open !== 0 || at === 0) throw new Failure('file.truncated', {}, 'no end of a part');
}

interface Streams {
  /** A copy, which may be changed. */
  readonly stream: Uint8Array;
  readonly properties: readonly (readonly [name: string, content: Uint8Array])[];
}

function streamsOf(bytes: Uint8Array): Streams {
  const streams = streamsInCompoundFile(bytes);
  const workbook = streams.get(STREAM);
  if (!workbook) throw new Failure(streams.has('Book') ? 'file.old-workbook' : 'file.damaged', {}, 'no workbook');
  if (workbook.content.length < workbook.size) throw new Failure('file.truncated', {}, 'the workbook stream');
  const properties = PROPERTIES.flatMap((name) => {
    const stream = streams.get(name);
    return stream ? [[name, stream.content] as const] : [];
  });
  return { stream: workbook.content, properties };
}

const isBytes = (content: unknown): content is ArrayLike<number> =>
  Array.isArray(content) || content instanceof Uint8Array;

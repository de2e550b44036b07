import { Failure } from '../../plan/failure';
import { cellName } from '../../workbook/a1';
import type { CellDocument, RowDocument, SheetDocument, WorkbookDocument } from '../../workbook/document';
import type { RawCell } from '../../workbook/reading';
import { foldedHeading } from '../../workbook/recognise/heading';
import { isWord } from '../../workbook/warning';
import { beginsIdentity, readIdentity, SLIP_SCHEMA, type SlipIdentity } from '../slip/identity';
import { replyWords, slipHeadings, type ReplyKind } from '../slip/wording';

/** What a unit wrote in one line of its slip. */
export interface Answer {
  readonly finding: string;
  /** Null where nothing is chosen, or something that the list does not have. */
  readonly kind: ReplyKind | null;
  /** What stands in the column of the reply, as written. */
  readonly reply: string;
  readonly reason: string;
  /** What is to stand in the cell, as the file holds it. */
  readonly value: RawCell;
  /** `Phiếu trả lại!H12` */
  readonly place: string;
}

/** A slip that came back. */
export interface SlipReply {
  readonly file: string;
  /** When the file says that it was last saved, ISO 8601; null where it does not say. */
  readonly modified: string | null;
  readonly identity: SlipIdentity;
  readonly date1904: boolean;
  /** The lines in which anything was written, in the order of the sheet. */
  readonly answers: readonly Answer[];
  /** The findings whose lines were left blank. */
  readonly blank: readonly string[];
}

/**
 * Knows a slip again by what rides along with it, and reads its answers by the headings and the id in each
 * line: the file may be renamed, sorted, saved by another program, its sheets renamed, its columns moved.
 *
 * @throws Failure `reply.not-a-slip`; `reply.damaged` where what rides along was altered; `reply.newer`;
 *   `reply.no-lines` where a heading is gone
 */
export function readReply(document: WorkbookDocument, file: string, modified: string | null): SlipReply {
  const identity = identityIn(document);
  const blocks = document.sheets.flatMap(linesIn);
  if (blocks.length === 0) throw new Failure('reply.no-lines', { heading: slipHeadings.finding });
  const lines = blocks.flatMap(answersIn);
  const answers = lines.filter(isAnswered);
  const answered = new Set(answers.map(({ finding }) => finding));
  return {
    file,
    modified,
    identity,
    date1904: document.date1904,
    answers,
    blank: identity.lines.map(({ finding }) => finding).filter((finding) => !answered.has(finding)),
  };
}

function identityIn({ sheets }: WorkbookDocument): SlipIdentity {
  const columns = sheets.map(firstColumn).filter((cells) => cells.some(beginsIdentity));
  const [cells] = columns;
  if (!cells) throw new Failure('reply.not-a-slip');
  const identity = readIdentity(cells);
  if (!identity) throw new Failure('reply.damaged');
  if (identity.schema > SLIP_SCHEMA) throw new Failure('reply.newer');
  return identity;
}

function firstColumn({ rows, visibility }: SheetDocument): unknown[] {
  if (visibility === 'visible') return [];
  return [...rows].sort(([one], [other]) => one - other).map(([, { cells }]) => cells.get(0)?.value ?? null);
}

type Field = 'value' | 'reply' | 'reason' | 'finding';

const FIELDS: readonly Field[] = ['value', 'reply', 'reason', 'finding'];

/** A row of headings and the rows below it. */
interface Lines {
  readonly sheet: string;
  readonly places: Readonly<Record<Field, number>>;
  readonly rows: readonly (readonly [number, RowDocument])[];
}

function linesIn(sheet: SheetDocument): Lines[] {
  if (sheet.visibility !== 'visible') return [];
  const rows = [...sheet.rows].sort(([one], [other]) => one - other);
  for (const [index, [, row]] of rows.entries()) {
    const places = headingsIn(row);
    if (places) return [{ sheet: sheet.name, places, rows: rows.slice(index + 1) }];
  }
  return [];
}

/** Where the four headings stand; null for a row that lacks one of them. */
function headingsIn({ cells }: RowDocument): Readonly<Record<Field, number>> | null {
  const found = new Map<string, number>();
  for (const [column, cell] of cells) {
    if (typeof cell.value === 'string' && cell.value.length < 100) {
      const heading = foldedHeading(cell.value);
      if (!found.has(heading)) found.set(heading, column);
    }
  }
  const [value, reply, reason, finding] = FIELDS.map((field) =>
    found.get(foldedHeading(slipHeadings[field])),
  );
  if (value === undefined || reply === undefined || reason === undefined || finding === undefined)
    return null;
  return { value, reply, reason, finding };
}

function answersIn({ sheet, places, rows }: Lines): readonly Answer[] {
  return rows.map(([row, { cells }]) => {
    const reply = textOf(cells.get(places.reply));
    const value = cells.get(places.value);
    const format = value?.style?.numberFormat;
    return {
      finding: textOf(cells.get(places.finding)),
      kind: kindOf(reply),
      reply,
      reason: textOf(cells.get(places.reason)),
      value: { value: value?.value ?? null, ...(format === undefined ? {} : { format }) },
      place: `${sheet}!${cellName(row, places.value)}`,
    };
  });
}

function isAnswered({ reply, reason, value }: Answer): boolean {
  const blank = value.value === null || (typeof value.value === 'string' && value.value.trim() === '');
  return reply !== '' || reason !== '' || !blank;
}

const kinds = Object.keys(replyWords) as ReplyKind[];

function kindOf(reply: string): ReplyKind | null {
  return kinds.find((kind) => isWord(reply, replyWords[kind])) ?? null;
}

function textOf(cell: CellDocument | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return '';
  return (typeof value === 'object' ? value.error : String(value)).normalize('NFC').trim();
}

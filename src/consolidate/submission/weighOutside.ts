import { cellName } from '../../workbook/a1';
import type { PackageContent } from '../../workbook/carrier/packageContent';
import type { CellValue } from '../../workbook/document';
import type { RawTable } from '../../workbook/reading';
import { serialOfDay } from '../../workbook/serial';
import { likeText } from '../value/sameMeaning';
import { numberOfText } from '../value/plainNumber';
import { trimmed } from '../value/trimmed';
import { writtenIn } from '../value/writtenIn';
import type { WentOut } from './likelyOutside';
import type { OutsideCell } from './returnedWorkbook';
import { refuse, type Tally } from './tally';

/** What stood outside the tables when the package went out, by sheet and cell. */
type BySheet = ReadonlyMap<string, ReadonlyMap<string, CellValue>>;

/**
 * Cells that stand in no table of ours, those of copies and of other tables among them: shown where the package
 * had something else there, and nothing is taken from them. Sheets that were renamed are known by what stands
 * on them; results of formulas are no edit where a program kept no formula of the sheet. A cell that shows
 * nothing is none: the spare rows of a table that a program made plain cells of are full of such formulas.
 */
export function weighOutside(
  outside: readonly OutsideCell[],
  others: readonly RawTable[],
  { cells: before, otherwise, chosen }: WentOut,
  date1904: boolean,
  tally: Tally,
): void {
  const went = bySheet(before);
  const likely = otherwise && [went, bySheet(otherwise)];
  const cells = new Map<string, OutsideCell[]>();
  for (const cell of [...outside, ...others.flatMap(cellsOf)]) {
    if (!isShown(cell)) continue;
    const same = cells.get(cell.sheet);
    if (same) same.push(cell);
    else cells.set(cell.sheet, [cell]);
  }
  const names = sheetsThatWent(cells, went, date1904);
  for (const [sheet, here] of cells) {
    const name = names.get(sheet) ?? '';
    const there = went.get(name);
    const formulasLost = !here.some(({ computed }) => computed === true);
    for (const cell of here) {
      if (isAsItWent(cell, there?.get(cell.cell), formulasLost, date1904)) continue;
      if (likely?.some((each) => isLikeButForDays(cell, each.get(name)?.get(cell.cell)))) continue;
      if (chosen.has(`${name}!${cell.cell}`)) continue;
      const at = { sheet, cell: cell.cell };
      refuse(tally, at, null, writtenIn(cell), 'consolidate.rejected.outside');
    }
  }
}

function isShown({ value }: OutsideCell): boolean {
  return value !== null && !(typeof value === 'string' && trimmed(value) === '');
}

function bySheet(outside: PackageContent['outside']): BySheet {
  const sheets = new Map<string, Map<string, CellValue>>();
  for (const [place, value] of outside) {
    const mark = place.lastIndexOf('!');
    const sheet = place.slice(0, mark);
    const cells = sheets.get(sheet) ?? new Map<string, CellValue>();
    sheets.set(sheet, cells);
    cells.set(place.slice(mark + 1), value);
  }
  return sheets;
}

function cellsOf({ sheet, top, left, headings, rows }: RawTable): OutsideCell[] {
  const heads = headings.map((value, place) => ({ sheet, cell: cellName(top, left + place), value }));
  const body = rows.flatMap((cells, index) =>
    cells.map((cell, place) => ({ ...cell, sheet, cell: cellName(top + 1 + index, left + place) })),
  );
  return [...heads, ...body];
}

/** The name that each sheet went out under: its own, else that of a missing one whose cells it mostly holds. */
function sheetsThatWent(
  cells: ReadonlyMap<string, readonly OutsideCell[]>,
  went: BySheet,
  date1904: boolean,
): ReadonlyMap<string, string> {
  const names = new Map([...cells.keys()].filter((name) => went.has(name)).map((name) => [name, name]));
  const missing = new Set([...went.keys()].filter((name) => !cells.has(name)));
  for (const [name, here] of cells) {
    if (names.has(name)) continue;
    for (const candidate of missing) {
      const before = went.get(candidate);
      const same = here.filter((cell) => isAsItWent(cell, before?.get(cell.cell), true, date1904));
      if (same.length * 2 <= here.length) continue;
      names.set(name, candidate);
      missing.delete(candidate);
      break;
    }
  }
  return names;
}

const DIFFERENCE = serialOfDay('2000-01-01') - serialOfDay('2000-01-01', true);

function isAsItWent(
  cell: OutsideCell,
  before: CellValue | undefined,
  formulasLost: boolean,
  date1904: boolean,
): boolean {
  if (before === undefined || before === null) return false;
  if (before === '=') return cell.computed === true || formulasLost;
  const { value } = cell;
  if (typeof before !== 'number') return likeText(writtenIn(cell)) === likeText(writtenIn({ value: before }));
  const number = typeof value === 'string' ? numberOfText(value.trim()) : value;
  return number === before || (date1904 && number === before - DIFFERENCE);
}

/** The same text, whatever days it names. */
function isLikeButForDays(cell: OutsideCell, likely: CellValue | undefined): boolean {
  if (typeof likely !== 'string' || typeof cell.value !== 'string') return false;
  return withoutDays(cell.value) === withoutDays(likely);
}

const withoutDays = (text: string): string => likeText(text.replace(/\d{1,2}\/\d{1,2}\/\d{4}/g, '#'));

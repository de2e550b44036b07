import { areasOfCells } from '../model/areasOfCells';
import { isOneCell, COLUMNS, ROWS, type Area } from '../model/area';
import { removeDuplicates } from '../model/duplicates';
import { findText, replaceIn, type Found } from '../model/findText';
import { Refusal } from '../model/refusal';
import { writeCells, formulaText } from '../model/writeCells';
import { define, type ApiObject, type Members } from './apiObject';
import { asOneOf, type Arguments } from './arguments';
import { living, type Cells } from './environment';

const WHOLE: Area = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

function options(args: Arguments, place: number): { completeMatch: boolean; matchCase: boolean } {
  const given = args.record(place);
  return { completeMatch: given['completeMatch'] === true, matchCase: given['matchCase'] === true };
}

/** One cell is where the search of the whole sheet begins; several are what is searched. */
function find(cells: Cells, args: Arguments): Found | undefined {
  const sheet = living(cells.env, cells.sheet);
  const { area } = cells;
  const one = isOneCell(area);
  const found = findText(cells.env.model, sheet, one ? WHOLE : area, args.text(0), options(args, 1));
  const back = asOneOf(args.record(1)['searchDirection'] ?? 'Forward', ['Forward', 'Backwards'] as const);
  if (!one) return back === 'Forward' ? found[0] : found.at(-1);
  const after = ({ row, column }: Found): boolean =>
    row > area.top || (row === area.top && column > area.left);
  const before = ({ row, column }: Found): boolean =>
    row < area.top || (row === area.top && column < area.left);
  return back === 'Forward' ? (found.find(after) ?? found[0]) : (found.filter(before).at(-1) ?? found.at(-1));
}

function rangeOf(cells: Cells, found: Found): ApiObject {
  const { row, column } = found;
  return cells.env.make.range(cells.sheet, { top: row, left: column, bottom: row, right: column });
}

/** The cells of a sheet that show a text, as areas; null where none does. */
export function findAll(cells: Cells, args: Arguments): ApiObject | null {
  const sheet = living(cells.env, cells.sheet);
  const found = findText(cells.env.model, sheet, cells.area, args.text(0), options(args, 1));
  return found.length === 0 ? null : cells.env.make.rangeAreas(sheet, areasOfCells(found));
}

/** How many cells were changed; formulas are searched as they are written. */
export function replaceAll(cells: Cells, args: Arguments): number {
  const { env, area } = cells;
  const sheet = living(env, cells.sheet);
  const [text, by] = [args.text(0), args.text(1)];
  if (text === '') throw new Refusal('InvalidArgument', 'There is nothing to look for.');
  const found = findText(env.model, sheet, area, text, options(args, 2));
  for (const { row, column } of found) {
    const written = String(formulaText(env.model, sheet.name, row, column) ?? '');
    const next = replaceIn(written, text, by, options(args, 2));
    writeCells(env.model, sheet, { top: row, left: column, bottom: row, right: column }, next);
  }
  return found.length;
}

/** `Excel.RemoveDuplicatesResult`. */
const result = define<{ readonly removed: number; readonly uniqueRemaining: number }>({
  type: 'RemoveDuplicatesResult',
  read: { Removed: ({ removed }) => removed, UniqueRemaining: ({ uniqueRemaining }) => uniqueRemaining },
});

/** The calls of a range that look for something in it. */
export const rangeSearch: NonNullable<Members<Cells>['call']> = {
  Find: (cells, args) => {
    const found = find(cells, args);
    if (found === undefined) throw new Refusal('ItemNotFound', `No cell shows ${args.text(0)}.`);
    return rangeOf(cells, found);
  },
  FindOrNullObject: (cells, args) => {
    const found = find(cells, args);
    return found === undefined ? null : rangeOf(cells, found);
  },
  ReplaceAll: replaceAll,
  RemoveDuplicates: (cells, args) => {
    const columns = args.at(0);
    if (!Array.isArray(columns)) throw new Refusal('InvalidArgument', 'The columns are a list.');
    const sheet = living(cells.env, cells.sheet);
    return result(
      removeDuplicates(cells.env.model, sheet, cells.area, columns.map(Number), args.flag(1, false)),
    );
  },
};

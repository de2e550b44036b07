import type { SheetDocument } from '../../workbook/document';
import { wildcard } from '../calc/functions/criterion';
import type { Area } from './area';
import { cellsIn, holdsContent } from './cells';
import type { WorkbookModel } from './workbookModel';

export interface FindOptions {
  /** True where the whole cell must be the text. */
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
}

export interface Found {
  readonly row: number;
  readonly column: number;
}

/** The cells of an area that show the text, row by row; `*` and `?` stand for any signs, `~` makes them plain. */
export function findText(
  model: WorkbookModel,
  sheet: SheetDocument,
  area: Area,
  text: string,
  options: FindOptions,
): Found[] {
  const matches = matcher(text, options);
  return [...cellsIn(sheet, area)]
    .filter(({ cell }) => holdsContent(cell))
    .filter(({ row, column }) => matches(model.text(sheet.name, row, column)))
    .map(({ row, column }) => ({ row, column }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

function matcher(text: string, { completeMatch, matchCase }: FindOptions): (shown: string) => boolean {
  if (/[*?~]/.test(text)) {
    const pattern = wildcard(completeMatch ? text : `*${text}*`);
    return (shown) => pattern(shown);
  }
  const fold = (each: string): string => (matchCase ? each : each.toLowerCase());
  const wanted = fold(text);
  return (shown) => (completeMatch ? fold(shown) === wanted : fold(shown).includes(wanted));
}

/** The text with every place where the other stands replaced. */
export function replaceIn(shown: string, text: string, by: string, options: FindOptions): string {
  if (options.completeMatch) return by;
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return shown.replace(new RegExp(escaped, options.matchCase ? 'g' : 'gi'), () => by);
}

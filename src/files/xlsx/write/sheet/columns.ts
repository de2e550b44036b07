import type { ColumnDocument, SheetDocument } from '../../../../workbook/document';
import { element } from '../xml';

/** The widest column that Excel takes, in characters. */
const WIDTH_LIMIT = 255;
const DEFAULT_WIDTH = 9.140625;

const same = (a: ColumnDocument, b: ColumnDocument): boolean =>
  a.width === b.width && Boolean(a.hidden) === Boolean(b.hidden) && a.outline === b.outline;

/** `<cols>`: neighbours that are alike share one entry. Empty where every column is as by default. */
export function columnsXml(sheet: SheetDocument): string {
  const entries = [...sheet.columns]
    .filter(([, column]) => column.width !== undefined || column.hidden || column.outline !== undefined)
    .sort(([a], [b]) => a - b);
  const runs: { first: number; last: number; column: ColumnDocument }[] = [];
  for (const [index, column] of entries) {
    const run = runs.at(-1);
    if (run && run.last === index - 1 && same(run.column, column)) run.last = index;
    else runs.push({ first: index, last: index, column });
  }
  if (runs.length === 0) return '';
  return element(
    'cols',
    {},
    ...runs.map(({ first, last, column }) =>
      element('col', {
        min: first + 1,
        max: last + 1,
        width: Math.min(Math.max(column.width ?? DEFAULT_WIDTH, 0), WIDTH_LIMIT),
        customWidth: column.width === undefined ? undefined : true,
        hidden: column.hidden || undefined,
        outlineLevel: column.outline,
      }),
    ),
  );
}

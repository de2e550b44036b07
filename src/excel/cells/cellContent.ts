import { cellInput } from './cellInput';

const TEXT = '@';

/** What stands in a cell, as far as writing over it takes it away. */
export interface CellContent {
  /** The formula with its `=`, or null for a constant. */
  readonly formula: string | null;
  /** As Excel tells it: an empty cell is the empty text, an error its name. */
  readonly value: string | number | boolean;
  readonly format: string;
}

/** A cell as Excel told it. A text that only looks like a formula reads the same as value and as formula. */
export function cellContent(value: unknown, formula: unknown, format: unknown): CellContent {
  const computed = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return {
    formula: computed ? formula : null,
    value: value as CellContent['value'],
    format: typeof format === 'string' ? format : 'General',
  };
}

/** True where nothing stands in the cell. */
export function isEmpty({ formula, value }: CellContent): boolean {
  return formula === null && value === '';
}

/** Asks for what stands in a cell; `contentOf` reads it after the sync. */
export function askContent(cell: Excel.Range): Excel.Range {
  cell.load('values,formulas,numberFormat');
  return cell;
}

/** What stood in the cell when it was asked, although the same request may have written it since. */
export function contentOf({ values, formulas, numberFormat }: Excel.Range): CellContent {
  return cellContent(values[0]?.[0], formulas[0]?.[0], numberFormat[0]?.[0]);
}

/** What to set as a cell's formula so that it holds the content; its number format stands there already. */
export function contentInput({ formula, value, format }: CellContent): string | number | boolean {
  return formula ?? cellInput(value, format === TEXT);
}

/** A cell, and what stood in it. */
export interface KeptCell {
  readonly cell: Excel.Range;
  readonly content: CellContent;
}

/**
 * Queues what stood in cells, last first, where something else stands now: a cell that may not be written
 * is left alone where nothing was. Syncs: 1, none without cells.
 */
export async function restoreContents(
  context: Excel.RequestContext,
  kept: readonly KeptCell[],
): Promise<void> {
  if (kept.length === 0) return;
  for (const { cell } of kept) askContent(cell);
  await context.sync();
  const changed = kept.filter(({ cell, content }) => !isSameContent(contentOf(cell), content));
  for (const { cell, content } of [...changed].reverse()) {
    if (content.formula !== null) cell.formulas = [[content.formula]];
    else cell.values = [[contentInput(content)]];
  }
}

/** True where two contents are the same, whatever a formula gives at the moment. */
export function isSameContent(one: CellContent, other: CellContent): boolean {
  if (one.formula !== null || other.formula !== null) return one.formula === other.formula;
  return one.value === other.value;
}

import { leadUnitsOf } from '../../plan/unit/leadUnitsOf';
import type { WorkbookChange } from '../../workbook/change';
import { holdsError, isBlank, rawText, textOf } from '../cellContent';
import type { Check, CheckContext, FindingDraft } from '../check';
import type { Fix } from '../finding';
import { changeOf, placeOf } from '../place';
import type { PlanRow } from '../planRow';
import { inKeyOrder } from '../keys/keyOrder';
import { isMisplaced, keyOfLabels } from '../keys/keyOfLabels';
import { shortened } from '../shortened';
import { companions } from '../text/companions';
import {
  hasOriginals,
  originalRows,
  type OriginalColumn,
  type OriginalRow,
  type OriginalRows,
} from './originalRows';
import { isSaidElsewhere, sameMeaning, type OriginalCell } from './saidElsewhere';
import { settledTexts, type SettledCell } from './settledTexts';
import { sameSpelling } from './spelling';
import { wordDifference } from './wordDifference';

/** So many changes of a text are shown; of more, that there are more. */
const MOST_CHANGES = 3;

export const textAltered: Check = {
  code: 'decision.text-altered',
  severity: 'warning',
  promise: 'The plan’s texts are those of the decision, but for fixes that the journal records.',
  run: (context) => {
    const originals = originalRows(context);
    if (!originals) return [];
    const settledText = settledTexts(context.snapshot, ({ column }, one, other) =>
      sameMeaning(column, one, other, context),
    );
    const titles = new Map<string, OriginalCell[]>();
    const altered = context.rows.flatMap((planRow) => {
      const original = originalOf(planRow, originals);
      return original ? alteredCells(planRow, original, settledText, context) : [];
    });
    const inOrder = inKeyOrder(altered, ({ planRow }) => planRow);
    const firsts = inOrder.filter((cell) => isFirst(cell, titles));
    return firsts.map((cell) => draftOf(cell, titles.get(titleOf(cell)) ?? [cell], context));
  },
};

/**
 * What the decision says of the row. Where its key and its labels name two rows, its text tells which of them
 * it is; where that fits neither, the key or the labels must be put right first.
 */
function originalOf(planRow: PlanRow, originals: OriginalRows): OriginalRow | undefined {
  const { table, row } = planRow;
  if (!hasOriginals(table.name)) return undefined;
  const rows = originals[table.name];
  if (!isMisplaced(planRow)) return rows.get(row.key);
  return [row.key, keyOfLabels(planRow)]
    .map((key) => rows.get(key))
    .find((original) => sameSpelling(textOf(row, 'text'), original?.text ?? '', 'text'));
}

function alteredCells(
  planRow: PlanRow,
  original: OriginalRow,
  settledText: (cell: SettledCell) => string,
  context: CheckContext,
): OriginalCell[] {
  const { table, row } = planRow;
  return (Object.keys(original) as OriginalColumn[]).flatMap((column) => {
    const text = original[column];
    const cell = row.cells[column];
    if (text === undefined || !cell || holdsError(cell) || cell.text === text) return [];
    const altered = { planRow, column, original: text };
    if (isSaidElsewhere(altered, context)) return [];
    const settled = settledText({ table: table.name, key: row.key, column, original: text });
    const isSettled = settled !== text && isSaidElsewhere({ ...altered, original: settled }, context);
    return isSettled ? [] : [altered];
  });
}

/** A title stands in every row of its section: it is said once for all rows that have it so. */
function isFirst(cell: OriginalCell, titles: Map<string, OriginalCell[]>): boolean {
  if (!cell.column.endsWith('Title')) return true;
  const known = titles.get(titleOf(cell));
  if (known) known.push(cell);
  else titles.set(titleOf(cell), [cell]);
  return known === undefined;
}

const titleOf = ({ planRow: { table, row }, column, original }: OriginalCell): string =>
  JSON.stringify([table.name, column, original, textOf(row, column)]);

function draftOf(cell: OriginalCell, same: readonly OriginalCell[], context: CheckContext): FindingDraft {
  const { planRow, column, original } = cell;
  const { table, row } = planRow;
  const found = textOf(row, column);
  return {
    ...placeOf(table, row, column),
    found,
    expected: { code: 'check.as-text', params: { text: original } },
    message: isBlank(row.cells[column])
      ? { code: 'check.decision.text-altered.emptied', params: { text: shortened(original) } }
      : { code: 'check.decision.text-altered', params: { changes: changesIn(original, found) } },
    fix: fixOf(cell, same, context),
  };
}

/** `“kế hoạch” → “đề án”`, in the order of the text. */
function changesIn(original: string, found: string): string {
  const changes = wordDifference(original, found);
  const shown = changes
    .slice(0, MOST_CHANGES)
    .map(({ before, after }) => `“${shortened(before)}” → “${shortened(after)}”`);
  return [...shown, ...(changes.length > MOST_CHANGES ? ['…'] : [])].join('; ');
}

/** Never sure: the plan may have been amended. */
function fixOf(cell: OriginalCell, same: readonly OriginalCell[], context: CheckContext): Fix | null {
  const { planRow, column, original } = cell;
  const changes = same.flatMap(({ planRow: { table, row } }) => changeOf(table, row, column, original) ?? []);
  if (changes.length === 0) return null;
  const beside = column === 'lead' ? leadCompanion(planRow, original, context) : null;
  return {
    label: { code: 'check.fix.write-original', params: { text: shortened(original) } },
    sure: false,
    changes: [...changes, ...companions(planRow, column, original), ...(beside ? [beside] : [])],
  };
}

/** The normalised lead goes with the lead, where it is empty or was made of it. */
function leadCompanion(
  { table, row, leadUnits }: PlanRow,
  original: string,
  { units }: CheckContext,
): WorkbookChange | null {
  const now = rawText(row.cells.leadUnits);
  const meant = leadUnitsOf(units(original));
  return (now.trim() === '' || now === leadUnits) && now !== meant
    ? changeOf(table, row, 'leadUnits', meant)
    : null;
}

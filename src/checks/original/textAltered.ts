import { leadUnitsOf } from '../../plan/unit/leadUnitsOf';
import type { WorkbookChange } from '../../workbook/change';
import { holdsError, isBlank, rawText, textOf } from '../cellContent';
import type { Check, CheckContext, FindingDraft } from '../check';
import type { Fix } from '../finding';
import { changeOf, placeOf } from '../place';
import type { PlanRow } from '../planRow';
import { shortened } from '../shortened';
import { companions } from '../text/companions';
import { fixedCells } from './fixedCells';
import { hasOriginals, originalRows, type OriginalColumn, type OriginalRow } from './originalRows';
import { isSaidElsewhere, type OriginalCell } from './saidElsewhere';
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
    const isFixed = fixedCells(context.snapshot);
    const titles = new Map<string, OriginalCell[]>();
    const altered = context.rows.flatMap((planRow) => {
      const { table, row } = planRow;
      const original = hasOriginals(table.name) ? originals[table.name].get(row.key) : undefined;
      return original
        ? alteredCells(planRow, original, context).filter(
            ({ column }) => !isFixed(table.name, row.key, column, textOf(row, column)),
          )
        : [];
    });
    const firsts = altered.filter((cell) => isFirst(cell, titles));
    return firsts.map((cell) => draftOf(cell, titles.get(titleOf(cell)) ?? [cell], context));
  },
};

function alteredCells(planRow: PlanRow, original: OriginalRow, context: CheckContext): OriginalCell[] {
  return (Object.keys(original) as OriginalColumn[]).flatMap((column) => {
    const text = original[column];
    const cell = planRow.row.cells[column];
    if (text === undefined || !cell || holdsError(cell) || cell.text === text) return [];
    const altered = { planRow, column, original: text };
    return isSaidElsewhere(altered, context) ? [] : [altered];
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

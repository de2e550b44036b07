import { Failure } from '../../plan/failure';
import type { IsoDate } from '../../plan/isoDate';
import type { Language } from '../../i18n/catalogue';
import type { WorkbookChange } from '../../workbook/change';
import type { MergeStep } from '../../workbook/mergeStep';
import type { TableName } from '../../workbook/tableDefinition';
import type { ChangeRequest, Consolidation, Origin } from '../consolidation';
import type { MasterRow, MasterView } from '../master/masterView';
import { settledBefore } from '../merge/settledBefore';
import { cellWrites, type CellWrite } from './cellWrites';
import { closes } from './closes';
import { mergedFacts, returnedFacts, settledFacts } from './facts';
import { ledgerOfStep } from './hopNhatRows';
import { newKeys, type NewName } from './newKeys';
import { productCells } from './productCells';
import { rowFinder } from './rowFinder';
import { rowsAdded } from './rowsAdded';
import { emptied, removedBy } from './rowsRemoved';

/**
 * A consolidation as one change of the coordinator's workbook: what was merged, what was decided, the facts for
 * its journal and the rows of `HopNhat`. What is open stays as the workbook has it. Where the workbook holds all
 * of it already, the step is empty, see `isEmptyStep`.
 *
 * @param today the day of the decisions, on which deadlines of changed rows are read too
 * @throws Failure `consolidate.account-open` where a cell of a file is not accounted for exactly once
 */
export function mergeStep(
  consolidation: Consolidation,
  master: MasterView,
  today: IsoDate,
  language: Language = 'vi',
): MergeStep {
  const account = closes(consolidation);
  if (account !== true) throw new Failure('consolidate.account-open', account.params);
  const removed = removedBy(consolidation.requests, rowFinder(master));
  const writes = cellWrites(consolidation, master).filter(({ row }) => !removed.has(row));
  const names = newKeys(grantedRows(consolidation, master), master);
  const added = rowsAdded(names, master, today);
  const changes: readonly WorkbookChange[] = [
    ...writes.map(({ change }) => change),
    ...beside(writes, master, today),
    ...[...removed].flatMap(emptied),
    ...added,
  ];
  const facts = [
    ...returnedFacts(consolidation, master),
    ...mergedFacts(
      writes.map(({ from }): readonly Origin[] => from),
      consolidation,
    ),
    ...settledFacts(consolidation, names, master, writes),
  ];
  return {
    grow: growth(names),
    changes,
    facts,
    ledger: ledgerOfStep(consolidation, master, today, language),
  };
}

/** True for a step that changes nothing. */
export function isEmptyStep({ grow, changes, facts, ledger }: MergeStep): boolean {
  return grow.length === 0 && changes.length === 0 && facts.length === 0 && ledger === null;
}

/** Added rows that were granted now: one that an earlier consolidation granted stands in the workbook. */
function grantedRows({ requests }: Consolidation, master: MasterView): readonly ChangeRequest[] {
  const before = settledBefore(master);
  return requests.filter((request) => {
    const stands = before.request(request)?.take === 'value';
    return request.kind === 'add-row' && request.decision?.take === 'value' && !stands;
  });
}

/** The product's own cells beside changed texts, row by row. */
function beside(writes: readonly CellWrite[], { snapshot }: MasterView, today: IsoDate): WorkbookChange[] {
  const byRow = new Map<MasterRow, WorkbookChange[]>();
  for (const { row, change } of writes) byRow.set(row, [...(byRow.get(row) ?? []), change]);
  return [...byRow].flatMap(([{ table, row }, values]) =>
    productCells({ table, row, values }, snapshot, today).filter(
      ({ column }) => !values.some((value) => value.column === column),
    ),
  );
}

function growth(names: ReadonlyMap<ChangeRequest, NewName>): MergeStep['grow'] {
  const rows = new Map<TableName, number>();
  for (const { table } of names.keys()) rows.set(table, (rows.get(table) ?? 0) + 1);
  return [...rows].map(([table, count]) => ({ table, rows: count }));
}

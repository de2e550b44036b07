import { cellName, parseRange } from '../workbook/a1';
import type { SheetDocument, TableDocument, WorkbookDocument } from '../workbook/document';
import type { JournalFact } from '../workbook/journal/entry';
import type { MergeStep } from '../workbook/mergeStep';
import type { PlacedGrowth } from '../workbook/placedStep';
import { placedStep } from '../workbook/placedStep';
import type { PortNote } from '../workbook/port';
import { recognise } from '../workbook/recognise';
import { asItStands, editOf, refuseStale } from './cellEdits';
import { journalEdits } from './journalEdits';
import { editsOfRows } from './tableRows';
import type { CellEdit, SheetEdit } from './xlsx/patch/edits';
import { readingOf } from './xlsx/read/readingOf';
import { SharedFormula } from './xlsx/read/sharedFormula';

/**
 * The edits that carry a consolidation out: tables that grow, single cells, the rows of `HopNhat`, and one
 * entry of the journal. Where the file has no `HopNhat`, its rows are left out and the note remarks that.
 *
 * @throws Failure `workbook.cell-changed` where a cell holds something else than a change says, and as
 *   `placedStep` and `editsOfRows`
 */
export function mergeEdits(
  document: WorkbookDocument,
  step: MergeStep,
  note: PortNote,
): readonly SheetEdit[] {
  const snapshot = recognise(readingOf(document));
  const { grow, changes } = placedStep(step, snapshot);
  for (const { change, added } of changes) if (!added) refuseStale(document, change);
  const lines = snapshot.tables.HopNhat;
  if (step.ledger && !lines) note.remark?.({ code: 'journal.no-account' });
  const ledger = lines ? step.ledger : null;
  const edits = [
    ...grow.flatMap((growth) => growthEdits(document, growth)),
    ...changes.map(({ change }) => editOf(change)),
    ...(ledger ? editsOfRows(document, 'HopNhat', ledger) : []),
  ];
  if (edits.length === 0 && step.facts.length === 0) return [];
  const facts: readonly JournalFact[] = ledger
    ? [
        ...step.facts,
        { kind: 'rows', table: 'HopNhat', before: lines?.rows.length ?? 0, after: ledger.length },
      ]
    : step.facts;
  const entered = changes.map(({ change, added }) => (added ? change : asItStands(document, change)));
  return [...edits, ...journalEdits(document, note, { changes: entered, facts })];
}

/** A block that is no table any more has nothing that grows: its cells are written below it. */
function growthEdits(document: WorkbookDocument, { table, rows }: PlacedGrowth): readonly SheetEdit[] {
  const sheet = document.sheets.find(({ name }) => name === table.sheet);
  const own = sheet?.tables.find((each) => isOver(each, table.headingRow, table.columns));
  if (!sheet || !own || rows === 0) return [];
  const bottom = table.lastRow + rows;
  return [{ kind: 'grow', table: own.name, bottom }, ...formulaEdits(sheet, own, table.lastRow, bottom)];
}

function isOver(
  { range }: TableDocument,
  headingRow: number,
  columns: Readonly<Record<string, number>>,
): boolean {
  const place = parseRange(range);
  const [first] = Object.values(columns);
  return (
    place !== null &&
    first !== undefined &&
    place.top <= headingRow + 1 &&
    place.bottom >= headingRow &&
    place.left <= first &&
    place.right >= first
  );
}

/** Some programs keep a column's formulas and forget that they are the column's: they go on all the same. */
function formulaEdits(
  sheet: SheetDocument,
  { range, columns }: TableDocument,
  last: number,
  bottom: number,
): readonly CellEdit[] {
  const left = parseRange(range)?.left ?? 0;
  return columns.flatMap(({ formula: known }, offset) => {
    const column = left + offset;
    const formula = sheet.rows.get(last)?.cells.get(column)?.formula;
    if (known !== undefined || formula === undefined) return [];
    const shifting = new SharedFormula(formula, last, column);
    return Array.from({ length: bottom - last }, (_, index): CellEdit => {
      const row = last + 1 + index;
      const cell = cellName(row, column);
      return { kind: 'cell', sheet: sheet.name, cell, value: null, formula: shifting.at(row, column) };
    });
  });
}

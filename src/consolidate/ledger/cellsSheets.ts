import { say, type Language } from '../../i18n/catalogue';
import type { SheetDocument } from '../../workbook/document';
import { tableDefinition } from '../../workbook/tables';
import { columnOf } from '../master/columnOf';
import type { PlainValue } from '../value/plainValue';
import type { Decision } from '../consolidation';
import type { Ledger, LedgerLine } from './ledger';
import type { LedgerCells } from './ledgerCell';
import { listSheet, type ListColumn, type ListRow } from './listSheet';

/** The columns, each with its width in characters. */
const WIDTHS = {
  ...{ fate: 13, file: 36, cell: 24, count: 8, table: 11, key: 12, of: 18, column: 20 },
  ...{ base: 24, master: 24, value: 30, result: 30, decision: 20, reason: 50 },
} as const;

/**
 * Every line of the ledger, in the order of the files; what does not fit into a sheet goes on in the next.
 *
 * @param most how many rows a sheet holds, its headings among them
 */
export function cellsSheets(
  name: string,
  ledger: Ledger,
  cells: LedgerCells,
  { language, most }: { readonly language: Language; readonly most: number },
): readonly SheetDocument[] {
  const columns: readonly ListColumn[] = Object.entries(WIDTHS).map(([id, width]) => ({
    heading: say(language, { code: `ledger.${id as keyof typeof WIDTHS}` }),
    width,
  }));
  const sheets: SheetDocument[] = [];
  let rows: ListRow[] = [];
  const close = (): void => {
    const title = sheets.length === 0 ? name : `${name} (${sheets.length + 1})`;
    sheets.push(listSheet(title, [], columns, rows));
    rows = [];
  };
  for (const { lines } of ledger.files) {
    for (const line of lines) {
      if (rows.length + 1 === most) close();
      rows.push(rowOf(line, cells, language));
    }
  }
  if (rows.length > 0 || sheets.length === 0) close();
  return sheets;
}

function rowOf(line: LedgerLine, cells: LedgerCells, language: Language): ListRow {
  const { fate, file, sheet, cell, count, table, key, of, column, decision, reason } = line;
  const value = (of: PlainValue | null): ListRow[number] =>
    of === null ? null : cells.value(of, table, column);
  const text = (of: string | null): ListRow[number] => (of === null ? null : cells.text(of));
  const heading = table && column !== null ? (columnOf(table, column)?.heading ?? column) : column;
  const why = [reason && say(language, reason), decision?.reason].filter((each) => each);
  return [
    cells.text(say(language, { code: `ledger.fate.${fate}` })),
    text(file),
    text(`${sheet}!${cell}`),
    cells.number(count),
    text(table && tableDefinition(table).sheet),
    text(key),
    text(of),
    text(heading),
    value(line.base),
    value(line.master),
    value(line.value),
    value(line.result),
    decisionCell(fate, decision, cells, language),
    cells.long(why.join(' ')),
  ];
}

/** What was decided of a cell that is asked about. */
function decisionCell(
  fate: LedgerLine['fate'],
  decision: Decision | null,
  cells: LedgerCells,
  language: Language,
): ListRow[number] {
  if (decision) return cells.text(say(language, { code: `ledger.take.${decision.take}` }));
  const asked = fate === 'conflict' || fate === 'requested';
  return asked ? cells.text(say(language, { code: 'ledger.undecided' })) : null;
}

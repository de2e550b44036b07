import { say, type Language } from '../../i18n/catalogue';
import type { Message } from '../../plan/message';
import type { IsoDate } from '../../plan/isoDate';
import type { SheetDocument } from '../../workbook/document';
import type { CellCounts } from '../consolidation';
import type { Ledger, LedgerFile } from './ledger';
import type { LedgerCells } from './ledgerCell';
import { ledgerStyles } from './ledgerStyles';
import { listSheet, type ListRow } from './listSheet';

const FATES = ['unchanged', 'merged', 'conflict', 'requested', 'rejected', 'superseded'] as const;
const COUNTS = ['total', ...FATES] as const;
/** Columns before the counts. */
const BEFORE = 4;

/** A line for each file, the sums by the board beside those by the lines of cells, and who sent nothing. */
export function summarySheet(
  name: string,
  ledger: Ledger,
  cells: LedgerCells,
  { language, madeOn }: { readonly language: Language; readonly madeOn: IsoDate },
): SheetDocument {
  const { period, periodGiven, missing } = ledger.consolidation;
  const text = (message: Message): string => say(language, message);
  const fact = (code: string, params: Message['params'] = {}): string => text({ code, params });
  const yes = (closes: boolean): string => fact(closes ? 'ledger.yes' : 'ledger.no');
  const counts = (of: CellCounts, style: typeof ledgerStyles.count | typeof ledgerStyles.sum): ListRow =>
    COUNTS.map((count) => cells.number(of[count], style));

  const fileRow = ({ account, counted, closes }: LedgerFile): ListRow => [
    cells.text(account.file, ledgerStyles.text),
    cells.text(fact(`ledger.status.${account.status}`), ledgerStyles.text),
    cells.text(account.unit ?? '', ledgerStyles.text),
    cells.text(account.period ?? '', ledgerStyles.text),
    ...counts(account.cells, ledgerStyles.count),
    cells.number(counted.total, ledgerStyles.count),
    cells.text(yes(closes), ledgerStyles.text),
    cells.text(account.notes.map(text).join(' '), ledgerStyles.text),
  ];
  const sumRow = (code: string, of: CellCounts): ListRow => [
    cells.text(fact(code), ledgerStyles.strong),
    ...Array.from({ length: BEFORE - 1 }, () => null),
    ...counts(of, ledgerStyles.sum),
    cells.number(ledger.counted.total, ledgerStyles.sum),
    cells.text(yes(ledger.closes), ledgerStyles.strong),
  ];
  const missingRows = missing.map((unit): ListRow => [
    cells.text(unit.name, ledgerStyles.text),
    null,
    cells.text(unit.unit, ledgerStyles.text),
  ]);

  return listSheet(
    name,
    [
      { value: fact('ledger.title'), style: ledgerStyles.title },
      cells.text(
        fact(periodGiven ? 'ledger.period' : 'ledger.period-of-most', { period: period ?? '–' }),
        ledgerStyles.fact,
      ),
      cells.text(fact('ledger.made', { day: madeOn }), ledgerStyles.fact),
      ledger.closes
        ? cells.text(fact('ledger.closes'), ledgerStyles.fact)
        : cells.text(fact('ledger.open'), ledgerStyles.alarm),
    ],
    [
      { heading: fact('ledger.file'), width: 44 },
      { heading: fact('ledger.status'), width: 13 },
      { heading: fact('ledger.unit'), width: 14 },
      { heading: fact('ledger.of-period'), width: 10 },
      { heading: fact('ledger.total'), width: 10 },
      ...FATES.map((fate) => ({ heading: fact(`ledger.fate.${fate}`), width: 10 })),
      { heading: fact('ledger.counted'), width: 10 },
      { heading: fact('ledger.fits'), width: 8 },
      { heading: fact('ledger.said'), width: 60 },
    ],
    ledger.files.map(fileRow),
    [
      sumRow('ledger.board', ledger.board),
      sumRow('ledger.lines', ledger.counted),
      [],
      ...(missing.length === 0 ? [] : [[cells.text(fact('ledger.missing'), ledgerStyles.strong)]]),
      ...missingRows,
    ],
  );
}

import { say, type Language } from '../../i18n/catalogue';
import type { SheetDocument } from '../../workbook/document';
import { tableDefinition } from '../../workbook/tables';
import { isConflict, writtenValue, type Question } from '../decide/outcome';
import { columnOf } from '../master/columnOf';
import type { Ledger } from './ledger';
import type { LedgerCells } from './ledgerCell';
import { listSheet, type ListRow } from './listSheet';

/** Each conflict and request with what was decided, and the decisions that fit nothing any more. */
export function decisionsSheet(
  name: string,
  { consolidation }: Ledger,
  cells: LedgerCells,
  language: Language,
): SheetDocument {
  const text = (code: string): string => say(language, { code });
  const columns = [
    { heading: text('ledger.id'), width: 18 },
    { heading: text('ledger.fate'), width: 20 },
    { heading: text('ledger.table'), width: 11 },
    { heading: text('ledger.key'), width: 12 },
    { heading: text('ledger.of'), width: 18 },
    { heading: text('ledger.column'), width: 20 },
    { heading: text('ledger.unit'), width: 14 },
    { heading: text('ledger.file'), width: 36 },
    { heading: text('ledger.decision'), width: 22 },
    { heading: text('ledger.result'), width: 30 },
    { heading: text('ledger.reason'), width: 50 },
  ];
  const questions: readonly Question[] = [...consolidation.conflicts, ...consolidation.requests];
  const stale = consolidation.staleDecisions.map(({ id, message }): ListRow => [
    cells.text(id),
    ...Array.from({ length: 7 }, () => null),
    cells.text(text('ledger.take.stale')),
    null,
    cells.text(say(language, message)),
  ]);
  return listSheet(name, [], columns, [...questions.map(rowOf), ...stale]);

  function rowOf(question: Question): ListRow {
    const { id, decision } = question;
    const { table, key, of, column } = isConflict(question) ? question.place : question;
    const { unit, file } = isConflict(question) ? (decision ?? {}) : question;
    const written = writtenValue(question);
    return [
      cells.text(id),
      cells.text(text(isConflict(question) ? 'ledger.kind.conflict' : `ledger.kind.${question.kind}`)),
      cells.text(tableDefinition(table).sheet),
      cells.text(key ?? ''),
      cells.text(of ?? ''),
      cells.text(column === null ? '' : (columnOf(table, column)?.heading ?? column)),
      cells.text(unit ?? ''),
      cells.text(file ?? ''),
      cells.text(text(decision ? `ledger.take.${decision.take}` : 'ledger.undecided')),
      written === undefined ? null : cells.value(written, table, column),
      cells.text(decision?.reason ?? ''),
    ];
  }
}

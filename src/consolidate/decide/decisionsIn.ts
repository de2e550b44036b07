import type { SnapshotRow, WorkbookSnapshot } from '../../workbook/snapshot';
import { mergeDecisionWords, mergeKindWords, TAKEN_BACK, writtenWords } from '../../workbook/words';
import type { Decision } from '../consolidation';
import { columnOf } from '../master/columnOf';

/**
 * The decisions that stand in `HopNhat` and were not applied yet: saved there, or written by hand. `Nhận` beside
 * a line of a conflict takes that line's value; with `Giá trị khác` the value stands in `Đã ghi`. Two lines that
 * contradict each other give two decisions.
 */
export function decisionsIn(snapshot: WorkbookSnapshot): readonly Decision[] {
  const applied = appliedIn(snapshot);
  const decisions = new Map<string, Decision>();
  for (const row of snapshot.tables.HopNhat?.rows ?? []) {
    const decision = decisionOf(row, applied);
    if (decision) decisions.set(JSON.stringify(decision), decision);
  }
  return [...decisions.values()];
}

/** Kinds of lines that somebody decides about. */
const ASKED: ReadonlySet<string> = new Set([
  mergeKindWords.conflict,
  mergeKindWords.change,
  mergeKindWords['add-row'],
  mergeKindWords['remove-row'],
]);

function decisionOf(row: SnapshotRow, applied: ReadonlySet<string>): Decision | null {
  const text = (column: string): string => row.cells[column]?.text.trim() ?? '';
  const [id, kind, result, reason] = [row.key, text('kind'), text('result'), text('reason')];
  const take = takeOf(text('decision'));
  if (!take || id === '' || !ASKED.has(kind) || result === TAKEN_BACK) return null;
  const value = result === writtenWords.empty ? '' : result;
  if (take === 'other' ? applied.has(lineName(row, value)) : result !== '') return null;
  const named = take === 'value' && kind === mergeKindWords.conflict;
  return {
    id,
    take,
    ...(named ? { unit: text('unit'), file: text('file'), cell: text('cell') } : {}),
    ...(take === 'other' && result !== '' ? { value } : {}),
    ...(reason === '' ? {} : { reason }),
  };
}

function takeOf(word: string): Decision['take'] | null {
  const folded = word.normalize('NFC').toLowerCase();
  const takes = Object.keys(mergeDecisionWords) as Decision['take'][];
  return takes.find((take) => mergeDecisionWords[take].toLowerCase() === folded) ?? null;
}

/** What the journal says was written for a decision, by the line that it was about. */
function appliedIn({ journal }: WorkbookSnapshot): ReadonlySet<string> {
  const facts = (journal?.entries ?? []).flatMap((entry) => entry.facts);
  return new Set(
    facts.flatMap((fact) => {
      // What was decided of a whole row names no column, and no value of its own.
      const column = fact.kind === 'settled' ? columnOf(fact.table, fact.column) : undefined;
      if (fact.kind !== 'settled' || !column) return [];
      return [JSON.stringify([fact.table, fact.key, fact.of ?? '', column.heading, fact.kept])];
    }),
  );
}

function lineName({ cells }: SnapshotRow, kept: string): string {
  const text = (column: string): string => cells[column]?.text.trim() ?? '';
  return JSON.stringify([text('table'), text('key'), text('of'), text('column'), kept]);
}

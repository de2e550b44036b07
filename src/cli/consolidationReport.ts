import type { ChangeRequest, Conflict, Consolidation, FileAccount } from '../consolidate/consolidation';
import { isOpen } from '../consolidate/decide/isOpen';
import { columnOf } from '../consolidate/master/columnOf';
import type { PlainValue } from '../consolidate/value/plainValue';
import { say, type Language } from '../i18n/catalogue';
import type { IsoDate } from '../plan/isoDate';
import type { Message } from '../plan/message';
import type { TableName } from '../workbook/tableDefinition';
import { tableDefinition } from '../workbook/tables';
import { filesLines, lateLines, missingLines } from './boardLines';
import { cellPlace, type Written } from './json/consolidation';
import { plainForReader } from './plainForReader';
import { rejectedLines } from './rejectedLines';

/** What became of the results, and when. */
interface Told extends Written {
  readonly rehearsed: boolean;
  readonly today: IsoDate;
}

/** The board for a reader, line by line: who returned, what came of each file, what is open, who is missing. */
export function consolidationReport(
  consolidation: Consolidation,
  { rehearsed, today, ...written }: Told,
  language: Language,
): readonly string[] {
  const { files, conflicts, requests, rejected, staleDecisions } = consolidation;
  const sentence = (code: string, params: Message['params'] = {}): string => say(language, { code, params });
  const open = [...conflicts.filter(isOpen), ...requests.filter(isOpen)].length;
  return [
    sentence(consolidation.periodGiven ? 'cli.consolidate.period' : 'cli.consolidate.period-of-most', {
      period: consolidation.period ?? '–',
    }),
    sentence('cli.consolidate.board', boardOf(consolidation)),
    ...filesLines(files, language),
    ...lateLines(consolidation, language),
    ...missingLines(consolidation, today, language),
    ...(conflicts.length === 0 ? [] : [sentence('cli.consolidate.conflicts', { count: conflicts.length })]),
    ...conflicts.flatMap((conflict) => conflictLines(conflict, language)),
    ...(requests.length === 0 ? [] : [sentence('cli.consolidate.requests', { count: requests.length })]),
    ...requests.flatMap((request) => requestLines(request, language)),
    ...(rejected.length === 0 ? [] : [sentence('cli.consolidate.rejected', { count: rejected.length })]),
    ...rejectedLines(rejected, language),
    ...(staleDecisions.length === 0
      ? []
      : [sentence('cli.consolidate.stale', { count: staleDecisions.length })]),
    ...staleDecisions.map(({ id, message }) => `  ${id}: ${say(language, message)}`),
    ...writtenLines(consolidation, written, rehearsed).map((line) => say(language, line)),
    ...(open === 0 ? [] : [sentence('cli.consolidate.open', { count: open })]),
  ];
}

function boardOf({ files, missing, merged }: Consolidation): NonNullable<Message['params']> {
  const count = (status: FileAccount['status']): number =>
    files.filter((file) => file.status === status).length;
  return {
    files: files.length,
    accepted: count('accepted'),
    superseded: count('superseded'),
    rejected: count('rejected'),
    missing: missing.length,
    merged: merged.length,
  };
}

function conflictLines(
  { id, place, base, master, values, why, decision }: Conflict,
  language: Language,
): readonly string[] {
  const { table, key, of, column } = place;
  const shown = (value: PlainValue): string => plainForReader(value, table, column, language);
  const params = {
    id,
    place: placeForReader(table, key, of, column),
    base: base === null ? '–' : shown(base),
    master: shown(master),
  };
  return [
    `  ${say(language, { code: 'cli.consolidate.conflict', params })} ${say(language, { code: `ledger.conflict.${why}` })}`,
    ...values.map(
      (value) => `    ${value.unit ?? '–'}: ${shown(value.value)} (${value.file} ${cellPlace(value)})`,
    ),
    ...decisionLine(decision, language),
  ];
}

function requestLines(request: ChangeRequest, language: Language): readonly string[] {
  const { id, table, key, of, column, kind, before, after, unit, file, decision } = request;
  const shown = (value: PlainValue, of: string | null): string => plainForReader(value, table, of, language);
  const asked =
    typeof after === 'object'
      ? Object.entries(after ?? {}).map(
          ([name, value]) => `${headingFor(table, name)}: ${shown(value, name)}`,
        )
      : [`${shown(before ?? '', column)} → ${shown(after, column)}`];
  const what = say(language, { code: `ledger.kind.${kind}` });
  const from = `${unit ?? '–'}, ${file} ${cellPlace(request)}`;
  return [
    `  ${[id, what, placeForReader(table, key, of, column), ...(asked.length === 0 ? [] : [asked.join('; ')])].join(' · ')} (${from})`,
    ...decisionLine(decision, language),
  ];
}

/** `Nhiệm vụ A.I.6 · Đơn vị thực hiện`: sheet, row and heading as the workbook came. */
function placeForReader(
  table: TableName,
  key: string | null,
  of: string | undefined,
  column: string | null,
): string {
  const row = [tableDefinition(table).sheet, key ?? ''].join(' ').trim();
  return [row, of, column === null ? undefined : headingFor(table, column)].filter(Boolean).join(' · ');
}

const headingFor = (table: TableName, column: string): string => columnOf(table, column)?.heading ?? column;

function decisionLine(decision: Conflict['decision'], language: Language): readonly string[] {
  if (!decision) return [];
  const what = say(language, { code: `ledger.take.${decision.take}` });
  return [`    → ${what}${decision.reason === undefined ? '' : `: ${decision.reason}`}`];
}

/** What was written where, or why nothing was. */
function writtenLines(
  { files }: Consolidation,
  { out, ledger }: Written,
  rehearsed: boolean,
): readonly Message[] {
  const written = [
    ...(out === null ? [] : [{ code: 'cli.consolidate.done', params: { file: out } }]),
    ...(ledger === null ? [] : [{ code: 'cli.consolidate.ledger', params: { file: ledger } }]),
  ];
  if (!rehearsed && files.every(({ status }) => status === 'rejected')) {
    return [...written, { code: 'cli.consolidate.all-rejected' }];
  }
  if (written.length > 0) return written;
  return [{ code: rehearsed ? 'cli.consolidate.rehearsed' : 'cli.consolidate.told' }];
}

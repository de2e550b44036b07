import type { Message } from '../../plan/message';
import type { JournalEntry, JournalFact } from '../../workbook/journal/entry';
import { tableDefinition } from '../../workbook/tables';

/** An entry of the journal as a person is told of it. */
export interface EntrySummary {
  /** What was done: the action's own name. */
  readonly what: Message;
  /** How much and where, one sentence or several. */
  readonly did: readonly Message[];
  /** When, by whom, from which file: what there is of it. */
  readonly when: readonly Message[];
}

/** Says an entry in messages; the sentences come from the catalogue. */
export function entrySummary(entry: JournalEntry): EntrySummary {
  const { action, changes, facts, undoes } = entry;
  return {
    what: whatOf(action, undoes),
    did: [...(changes.length > 0 ? [cellsOf(entry)] : []), ...facts.map(factMessage)],
    when: whenOf(entry),
  };
}

/** What the journal calls the actions that write: their own labels. */
const labels = new Map([
  ['load-plan', 'action.load-plan'],
  ['apply-fixes', 'action.apply-fixes'],
  ['decide-findings', 'action.decide-findings'],
  ['settle-spellings', 'action.settle-spellings'],
  ['edit-row', 'action.edit-row'],
  ['take-replies', 'action.take-replies'],
  ['record-findings', 'action.record-findings'],
  ['change-settings', 'action.change-settings'],
  ['set-highlights', 'action.set-highlights'],
  ['repair-workbook', 'action.repair-workbook'],
  ['take-back-repair', 'history.take-back-repair'],
  ['restore-plan', 'action.restore-plan'],
  ['take-back', 'action.take-back'],
  ['apply-merge', 'action.apply-merge'],
  ['save-decisions', 'action.save-decisions'],
  ['fold-journal', 'history.fold-journal'],
]);

function whatOf(action: string, undoes: number | undefined): Message {
  if (undoes !== undefined) return { code: 'history.undoes', params: { entry: undoes } };
  const code = labels.get(action);
  // A newer version may know more actions.
  return code === undefined ? { code: 'history.other', params: { action } } : { code };
}

function cellsOf({ changes }: JournalEntry): Message {
  const [first, ...others] = changes;
  if (first && others.length === 0) {
    const { sheet, cell, key, table, column } = first;
    const heading = tableDefinition(table).columns.find(({ id }) => id === column)?.heading ?? column;
    return { code: 'history.cell', params: { place: `${sheet}!${cell}`, key, heading } };
  }
  const sheets = [...new Set(changes.map(({ sheet }) => sheet))];
  return { code: 'history.cells', params: { count: changes.length, sheets: sheets.join(', ') } };
}

/** What an entry did beside single cells. */
export function factMessage(fact: JournalFact): Message {
  switch (fact.kind) {
    case 'made':
      return { code: 'history.made', params: { sheet: tableDefinition(fact.table).sheet, count: fact.rows } };
    case 'rows': {
      const { before, after } = fact;
      return { code: 'history.rows', params: { sheet: tableDefinition(fact.table).sheet, before, after } };
    }
    case 'setting': {
      const { name, before, after } = fact;
      return { code: 'history.setting', params: { name, before: before || '–', after: after || '–' } };
    }
    case 'highlights':
      return { code: fact.after ? 'history.highlights-on' : 'history.highlights-off' };
    case 'mended':
      return { code: 'history.mended', params: { place: fact.place } };
    case 'written': {
      const { place, before, after } = fact;
      return { code: 'history.written', params: { place, before: before || '–', after: after || '–' } };
    }
    case 'returned': {
      const { file, unit, period, superseded } = fact;
      const code = superseded ? 'history.returned-superseded' : 'history.returned';
      return { code, params: { file, unit, period } };
    }
    case 'merged':
      return {
        code: 'history.merged',
        params: { count: fact.cells.length, unit: fact.unit, file: fact.file },
      };
    case 'settled': {
      const { key, column, said, kept, table } = fact;
      const heading = tableDefinition(table).columns.find(({ id }) => id === column)?.heading;
      const params = { key: key || '–', said: said.join(' · '), kept: kept || '–' };
      return heading === undefined
        ? { code: 'history.settled-row', params }
        : { code: 'history.settled', params: { ...params, heading } };
    }
    case 'lost':
      return { code: 'history.lost' };
    case 'folded':
      return {
        code: 'history.folded',
        params: { count: fact.entries, from: fact.from.slice(0, 10), to: fact.to.slice(0, 10) },
      };
  }
}

/** How what is not taken back cell by cell is taken back; null where there is nothing to take back. */
export function otherwiseMessage(fact: JournalFact): Message | null {
  switch (fact.kind) {
    case 'made':
      return { code: 'history.otherwise.made' };
    case 'mended':
      return { code: 'history.otherwise.mended' };
    case 'rows':
      return {
        code: fact.table === 'HopNhat' ? 'history.otherwise.account' : 'history.otherwise.rows',
      };
    default:
      return null;
  }
}

function whenOf({ at, by, source }: JournalEntry): readonly Message[] {
  const [day = '', time] = at.split('T');
  return [
    time === undefined
      ? { code: 'history.day', params: { day } }
      : { code: 'history.day-time', params: { day, time } },
    ...(by === undefined ? [] : [{ code: 'history.by', params: { by } }]),
    ...(source === undefined ? [] : [{ code: 'history.source', params: { source } }]),
  ];
}

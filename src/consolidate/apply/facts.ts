import { rowTrail } from '../../review/undo/rowTrail';
import { undoneCells } from '../../review/undo/undoneCells';
import type { JournalFact } from '../../workbook/journal/entry';
import type { ChangeRequest, Conflict, Consolidation, Origin } from '../consolidation';
import { isOpen } from '../decide/isOpen';
import { columnOf } from '../master/columnOf';
import { masterCell, type MasterView } from '../master/masterView';
import { keptText, rowText, saidText } from '../merge/saidText';
import { NEW_ROW, placeName, settledBefore } from '../merge/settledBefore';
import type { CellPlace } from '../place';
import { meaningOf } from '../value/meaningOf';
import type { PlainValue } from '../value/plainValue';
import type { CellWrite } from './cellWrites';
import type { NewName } from './newKeys';

/** Which files came back, as far as the journal does not say so already. */
export function returnedFacts({ files }: Consolidation, { snapshot }: MasterView): readonly JournalFact[] {
  const entries = snapshot.journal?.entries ?? [];
  const { standingOf } = undoneCells(entries, rowTrail(entries));
  const known = new Set(
    entries
      .filter((entry) => standingOf(entry) !== 'undone')
      .flatMap(({ facts }) => facts.filter(({ kind }) => kind === 'returned').map((fact) => nameOf(fact))),
  );
  return files
    .filter(({ status }) => status !== 'rejected')
    .map(({ file, unit, period, status }): JournalFact => {
      const superseded = status === 'superseded';
      return { kind: 'returned', file, unit: unit ?? '', period: period ?? '', superseded };
    })
    .filter((fact) => !known.has(nameOf(fact)));
}

/** The same text for the same fact, in whatever order its parts were read. */
function nameOf(fact: JournalFact): string {
  return JSON.stringify(Object.entries(fact).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * Which changes were merged from which unit and file, in the order in which those come.
 *
 * @param origins where each change came from, in the order of the changes; null for none
 */
export function mergedFacts(
  origins: readonly (readonly Origin[])[],
  { files }: Consolidation,
): readonly JournalFact[] {
  const periods = new Map(files.map(({ file, period }) => [file, period]));
  const cells = new Map<string, { readonly unit: string; readonly file: string; readonly cells: number[] }>();
  origins.forEach((from, index) => {
    for (const { unit, file } of from) {
      if (unit === null) continue;
      const name = JSON.stringify([unit, file]);
      const known = cells.get(name) ?? { unit, file, cells: [] };
      cells.set(name, known);
      known.cells.push(index);
    }
  });
  return [...cells.values()].map(({ unit, file, cells: merged }) => ({
    kind: 'merged',
    unit,
    period: periods.get(file) ?? '',
    file,
    cells: merged,
  }));
}

/**
 * What was decided, as far as the journal does not say so already, with what was sent. What a cell keeps is
 * what it holds in the end, which another decision about it may have written.
 *
 * @param writes the cells that are about to be written
 */
export function settledFacts(
  consolidation: Consolidation,
  names: ReadonlyMap<ChangeRequest, NewName>,
  master: MasterView,
  writes: readonly CellWrite[],
): readonly JournalFact[] {
  const before = settledBefore(master);
  const holds = heldAfter(writes, master);
  const open = openTexts(consolidation);
  const { conflicts, requests } = consolidation;
  const facts: JournalFact[] = [];
  for (const conflict of conflicts) {
    const { place, values, decision } = conflict;
    if (!decision || before.conflict(conflict)?.take === decision.take) continue;
    const { table, key, of, column } = place;
    const said = saidTexts(
      values.map((value) => saidText(value, value.value)),
      conflict,
      open.get(placeName(place)),
    );
    const kept = keptText(holds(place) ?? conflict.master);
    facts.push(settled({ table, key, ...withOf(of), column, said, kept }, decision.reason));
  }
  for (const request of requests) {
    const { decision, table, kind } = request;
    // Asked of every request in its order: of rows that are alike each has one answer.
    const known = before.request(request);
    if (!decision || known?.take === decision.take) continue;
    const said = [rowText(request)];
    const place = { table, said, key: request.key ?? '', ...withOf(request.of) };
    if (kind === 'add-row') {
      const name = names.get(request);
      // A row that another unit sent alike is there under its own name.
      const own = decision.take === 'value' ? { key: request.key ?? '', ...withOf(request.of) } : { key: '' };
      const named = name ? { key: name.key, ...withOf(name.of) } : own;
      facts.push(settled({ table, said, ...named, column: NEW_ROW, kept: named.key }, decision.reason));
    } else if (kind === 'remove-row') {
      const kept = decision.take === 'value' ? '' : place.key;
      facts.push(settled({ ...place, column: '', kept }, decision.reason));
    } else {
      const cell = { ...place, column: request.column ?? '' };
      const kept = keptText(holds(cell) ?? request.before ?? '');
      facts.push(
        settled(
          { ...cell, said: saidTexts(said, request, open.get(placeName(cell))), kept },
          decision.reason,
        ),
      );
    }
  }
  return facts;
}

/** With what else was sent for the cell, and is not open: it was looked at, and gave way to the decision. */
function saidTexts(
  said: readonly string[],
  { beside = [] }: Pick<Conflict, 'beside'>,
  open: ReadonlySet<string> | undefined,
): readonly string[] {
  const others = beside.map((each) => saidText(each, each.value)).filter((each) => open?.has(each) !== true);
  return [...new Set([...said, ...others])];
}

/** What is sent and waits for a person, by its cell. */
function openTexts({ conflicts, requests }: Consolidation): ReadonlyMap<string, ReadonlySet<string>> {
  const open = new Map<string, Set<string>>();
  const add = (place: string, text: string): void => {
    open.set(place, (open.get(place) ?? new Set()).add(text));
  };
  for (const { place, values } of conflicts.filter(isOpen)) {
    for (const value of values) add(placeName(place), saidText(value, value.value));
  }
  for (const request of requests.filter(isOpen)) {
    const { key, column } = request;
    if (key !== null && column !== null) add(placeName({ ...request, key, column }), rowText(request));
  }
  return open;
}

/** What each written cell will mean when it is read again; undefined for one that is not written. */
function heldAfter(
  writes: readonly CellWrite[],
  { snapshot: { date1904 } }: MasterView,
): (place: CellPlace) => PlainValue | undefined {
  const written = new Map(
    writes.map(({ row, change }) => [placeName({ ...row.place, column: change.column }), { row, change }]),
  );
  return (place) => {
    const write = written.get(placeName(place));
    const column = columnOf(place.table, place.column);
    if (!write || !column) return undefined;
    const format = masterCell(write.row, place.column)?.format;
    return meaningOf({ value: write.change.after, format }, column, date1904);
  };
}

type Settled = Extract<JournalFact, { readonly kind: 'settled' }>;

function settled(fact: Omit<Settled, 'kind' | 'reason'>, reason: string | undefined): Settled {
  return reason === undefined ? { kind: 'settled', ...fact } : { kind: 'settled', ...fact, reason };
}

const withOf = (of: string | undefined): { readonly of?: string } => (of === undefined ? {} : { of });

import type { ChangeRequest, Conflict, Consolidation, Origin } from '../consolidation';
import { writtenValue } from '../decide/outcome';
import type { MasterView } from '../master/masterView';
import type { CellPlace } from '../place';
import type { FileCell, SentCell, Submission } from '../submission/submission';
import type { PlainValue } from '../value/plainValue';
import type { LedgerLine } from './ledger';

/** Lines by the name of their file. */
export type LinesByFile = ReadonlyMap<string, readonly LedgerLine[]>;

/**
 * A line for each cell that the lists of a consolidation name, in their order. A row that was added has a line
 * for each of its cells; a removed one has no cell.
 */
export function listedLines(
  consolidation: Consolidation,
  submissions: ReadonlyMap<string, Submission>,
  master: MasterView,
): LinesByFile {
  const lines = new Map<string, LedgerLine[]>();
  const baseOf = basesIn(submissions);
  const put = (file: string, { sheet, cell }: FileCell, line: Partial<LedgerLine> & Fate): void => {
    const ofFile = lines.get(file) ?? [];
    if (ofFile.length === 0) lines.set(file, ofFile);
    ofFile.push({ ...EMPTY, file, sheet, cell, ...line });
  };
  const base = (origin: Origin): PlainValue | null => baseOf(origin.file, origin);

  for (const cell of consolidation.merged) {
    const { place, before, after, also } = cell;
    for (const each of [cell, ...also]) {
      const values = { base: base(each), master: before, value: after, result: after };
      put(each.file, each, { fate: 'merged', ...placed(place), ...values });
    }
  }
  for (const conflict of consolidation.conflicts) {
    for (const each of conflict.values) {
      put(each.file, each, {
        ...conflictLine(conflict),
        base: base(each) ?? conflict.base,
        value: each.value,
      });
    }
  }
  for (const request of consolidation.requests) {
    for (const { at, ...line } of requestLines(request, submissions.get(request.file))) {
      put(request.file, at, { ...line, base: request.kind === 'change' ? base(request) : null });
    }
  }
  for (const { file, sheet, cell, place, found, message } of consolidation.rejected) {
    const held = place && (master.value(place) ?? null);
    const where = place ? placed(place) : {};
    put(file, { sheet, cell }, { fate: 'rejected', ...where, master: held, value: found, reason: message });
  }
  for (const each of consolidation.superseded) {
    const { place, value, by } = each;
    const held = { base: base(each), master: master.value(place) ?? null, value };
    const reason = overruled(each.file, by);
    put(each.file, each, { fate: 'superseded', ...placed(place), ...held, reason });
  }
  return lines;
}

type Fate = Pick<LedgerLine, 'fate'>;

const EMPTY = {
  ...{ sheet: '', cell: '', count: 1, table: null, key: null, of: null, column: null },
  ...{ base: null, master: null, value: null, result: null, decision: null, reason: null },
} as const;

function placed({ table, key, of, column }: CellPlace): Partial<LedgerLine> {
  return { table, key, of: of ?? null, column };
}

function conflictLine(conflict: Conflict): Partial<LedgerLine> & Fate {
  const { place, master, decision, why } = conflict;
  const reason = { code: `ledger.conflict.${why}` };
  const result = writtenValue(conflict) ?? master;
  return { fate: 'conflict', ...placed(place), master, result, decision, reason };
}

type RequestLine = Partial<LedgerLine> & Fate & { readonly at: FileCell };

function requestLines(request: ChangeRequest, submission: Submission | undefined): readonly RequestLine[] {
  const { table, key, of, column, kind, before, after, decision } = request;
  const where = { table, key, of: of ?? null };
  const reason = { code: `ledger.requested.${kind}` };
  const own = { fate: 'requested', ...where, decision, reason } as const;
  if (kind === 'remove-row') return [];
  if (kind === 'change' || typeof after !== 'object') {
    const value = typeof after === 'object' ? null : after;
    return [{ ...own, at: request, column, master: before, value, result: writtenValue(request) ?? before }];
  }
  const row = submission?.added.find(({ cells }) => cells.some((cell) => isAt(cell, request)));
  return (row?.cells ?? []).map((at) => {
    const value = after?.[at.column] ?? null;
    return { ...own, at, column: at.column, value, result: decision?.take === 'value' ? value : null };
  });
}

const isAt = (one: FileCell, other: FileCell): boolean =>
  one.sheet === other.sheet && one.cell === other.cell;

function overruled(file: string, by: string): LedgerLine['reason'] {
  return file === by ? { code: 'ledger.superseded.row' } : { code: 'ledger.superseded.file', params: { by } };
}

/** What a cell of a file is held against; null where the file does not say. */
function basesIn(
  submissions: ReadonlyMap<string, Submission>,
): (file: string, at: FileCell) => PlainValue | null {
  const known = new Map<string, ReadonlyMap<string, PlainValue | null>>();
  return (file, { sheet, cell }) => {
    const bases = known.get(file) ?? basesOf(submissions.get(file));
    known.set(file, bases);
    return bases.get(`${sheet}!${cell}`) ?? null;
  };
}

function basesOf(submission: Submission | undefined): ReadonlyMap<string, PlainValue | null> {
  if (!submission) return new Map();
  const { changed, withdrawn, behind, taken, repeated, differing } = submission;
  const cells: readonly SentCell[] = [changed, withdrawn, behind, taken, repeated, differing].flat();
  return new Map(cells.map(({ sheet, cell, base }) => [`${sheet}!${cell}`, base]));
}

import type {
  ChangeRequest,
  Conflict,
  ConflictValue,
  Consolidation,
  Decision,
  FileAccount,
  LateReturn,
  MergedCell,
  MissingUnit,
  Origin,
  RejectedCell,
} from '../../consolidate/consolidation';
import { isOver } from '../../consolidate/merge/lateReturns';
import type { CellPlace } from '../../consolidate/place';
import type { FileCell } from '../../consolidate/submission/submission';
import { say, type Language } from '../../i18n/catalogue';
import type { IsoDate } from '../../plan/isoDate';
import type { Message } from '../../plan/message';

/** Where the answer was written; null where it was not. */
export interface Written {
  readonly out: string | null;
  readonly ledger: string | null;
}

/** A consolidation in the form and order of the contract, with `notes` of each file and what was written. */
export function consolidationJson(
  consolidation: Consolidation,
  { out, ledger, today }: Written & { readonly today: IsoDate },
  language: Language,
): Record<string, unknown> {
  const { period, files, merged, conflicts, requests, rejected, missing, staleDecisions, answerBy, late } =
    consolidation;
  return {
    period,
    files: files.map((file) => fileJson(file, language)),
    merged: merged.map(mergedJson),
    conflicts: conflicts.map(conflictJson),
    requests: requests.map(requestJson),
    rejected: rejected.map((cell) => rejectedJson(cell, language)),
    missing: missing.map(({ unit, name }) => ({ unit, name })),
    staleDecisions: staleDecisions.map(({ id, message }) => ({ id, message: say(language, message) })),
    answerBy,
    late: [
      ...late.map((each) => lateJson(each, each)),
      ...(isOver(answerBy, today) ? missing.map((each) => lateJson(each, null)) : []),
    ],
    out,
    ledger,
  };
}

/** Of a unit that has not returned, file and day are null. */
function lateJson({ unit, name }: MissingUnit, came: LateReturn | null): Record<string, unknown> {
  return { unit, name, file: came && came.file, savedOn: came && came.savedOn };
}

function fileJson(account: FileAccount, language: Language): Record<string, unknown> {
  const { file, status, message, notes, unit, period, cells } = account;
  return {
    file,
    status,
    code: message && messageCode(message),
    message: message && say(language, message),
    unit,
    period,
    cells: {
      total: cells.total,
      unchanged: cells.unchanged,
      merged: cells.merged,
      conflict: cells.conflict,
      requested: cells.requested,
      rejected: cells.rejected,
      superseded: cells.superseded,
    },
    notes: notes.map((note) => ({ code: messageCode(note), message: say(language, note) })),
  };
}

function mergedJson(cell: MergedCell): Record<string, unknown> {
  const { place, before, after, also } = cell;
  return {
    ...placeJson(place),
    before,
    after,
    ...originJson(cell),
    ...(also.length === 0 ? {} : { also: also.map(originJson) }),
  };
}

function conflictJson({ id, place, base, master, values, why, decision }: Conflict): Record<string, unknown> {
  return {
    id,
    ...placeJson(place),
    base,
    master,
    values: values.map((each: ConflictValue) => ({ ...originJson(each), value: each.value })),
    why,
    decision: decision && decisionJson(decision),
  };
}

function requestJson(request: ChangeRequest): Record<string, unknown> {
  const { id, table, key, of, column, kind, before, after, decision } = request;
  return {
    id,
    table,
    key,
    ...(of === undefined ? {} : { of }),
    column,
    kind,
    before,
    after,
    ...originJson(request),
    decision: decision && decisionJson(decision),
  };
}

function rejectedJson(cell: RejectedCell, language: Language): Record<string, unknown> {
  const { file, found, message } = cell;
  return {
    file,
    cell: cellPlace(cell),
    found,
    code: messageCode(message),
    message: say(language, message),
  };
}

function decisionJson({ id, take, unit, file, cell, value, reason }: Decision): Record<string, unknown> {
  return {
    id,
    take,
    ...(unit === undefined ? {} : { unit }),
    ...(file === undefined ? {} : { file }),
    ...(cell === undefined ? {} : { cell }),
    ...(value === undefined ? {} : { value }),
    ...(reason === undefined ? {} : { reason }),
  };
}

function placeJson({ table, key, of, column }: CellPlace): Record<string, unknown> {
  return { table, key, ...(of === undefined ? {} : { of }), column };
}

function originJson(origin: Origin): Record<string, unknown> {
  return { unit: origin.unit, file: origin.file, cell: cellPlace(origin) };
}

/** `Sheet!E17` */
export function cellPlace({ sheet, cell }: FileCell): string {
  return `${sheet}!${cell}`;
}

/** The code that a reader of JSON knows a message by: that of the catalogue without its kind. */
function messageCode({ code }: Message): string {
  return code.replace(/^(?:failure|consolidate\.(?:rejected|file|note)|consolidate)\./, '');
}

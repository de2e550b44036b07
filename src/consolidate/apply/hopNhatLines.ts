import { say, type Language } from '../../i18n/catalogue';
import type { CellValue } from '../../workbook/document';
import { fingerprint } from '../../workbook/carrier/fingerprint';
import { headingOf } from '../../workbook/structuredReference';
import { mergeDecisionWords, mergeKindWords, writtenWords } from '../../workbook/words';
import type { TableName } from '../../workbook/tableDefinition';
import type { CellCounts, ChangeRequest, Conflict, Consolidation, FileAccount } from '../consolidation';
import { chosenValue, writtenValue } from '../decide/outcome';
import type { CellPlace } from '../place';
import type { FileCell } from '../submission/submission';
import type { PlainValue } from '../value/plainValue';

export type LineKind = keyof typeof mergeKindWords;

/** A line of `HopNhat`, by its columns. */
export interface HopNhatLine {
  readonly kind: LineKind;
  readonly file: string;
  /** The question that it belongs to; null for what nobody decides. */
  readonly question: Conflict | ChangeRequest | null;
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** The id of a file's own line: another one where its bytes are others. */
export function fileLineId({ file, period, checksum }: FileAccount): string {
  return fingerprint(JSON.stringify(['file', file, period, checksum]));
}

/** What a file's own line says of its cells. */
export function sumsText(counts: CellCounts, language: Language): string {
  return say(language, { code: 'consolidate.sums', params: { ...counts } });
}

/** Every cell that is not unchanged, and every file, file by file, as lines of `HopNhat`. */
export function hopNhatLines(consolidation: Consolidation, language: Language): readonly HopNhatLine[] {
  const lines = [
    ...consolidation.merged.flatMap((cell) =>
      [cell, ...cell.also].map((from) => {
        const { place, before, after } = cell;
        const was = text(before);
        const values = { base: was, master: was, value: text(after), result: written(after) };
        return line('merged', from.file, null, { ...standing(from), ...placed(place), ...values });
      }),
    ),
    ...consolidation.conflicts.flatMap(conflictLines),
    ...consolidation.requests.flatMap(requestLines),
    ...consolidation.rejected.map(({ file, unit, place, found, message, ...at }) =>
      line('rejected', file, null, {
        ...standing({ file, unit, ...at }),
        ...(place ? placed(place) : {}),
        value: found,
        reason: say(language, message),
      }),
    ),
    ...consolidation.superseded.map(({ place, value, by, ...from }) =>
      line('superseded', from.file, null, {
        ...standing(from),
        ...placed(place),
        value: text(value),
        reason:
          by === from.file
            ? say(language, { code: 'consolidate.repeated-row' })
            : say(language, { code: 'consolidate.overruled', params: { file: by } }),
      }),
    ),
  ];
  const byFile = new Map<string, HopNhatLine[]>();
  for (const each of lines) {
    const known = byFile.get(each.file);
    if (known) known.push(each);
    else byFile.set(each.file, [each]);
  }
  return consolidation.files.flatMap((account) => [
    fileLine(account, language),
    ...(byFile.get(account.file) ?? []).map((each) => ({
      ...each,
      cells: { ...each.cells, period: account.period ?? '' },
    })),
  ]);
}

function fileLine(account: FileAccount, language: Language): HopNhatLine {
  const { file, unit, period, message, cells } = account;
  return line('file', file, null, {
    id: fileLineId(account),
    period: period ?? '',
    unit: unit ?? '',
    file,
    value: sumsText(cells, language),
    reason: message ? say(language, message) : '',
  });
}

function conflictLines(conflict: Conflict): readonly HopNhatLine[] {
  const { id, place, base, master, values, decision } = conflict;
  const chosen = chosenValue(conflict) ?? values[0];
  const kept = decision ? (writtenValue(conflict) ?? master) : null;
  return values.map((value) =>
    line('conflict', value.file, conflict, {
      ...standing(value),
      ...placed(place),
      id,
      base: base === null ? '' : text(base),
      master: text(master),
      value: text(value.value),
      ...(decision && value === chosen ? { decision: mergeDecisionWords[decision.take] } : {}),
      ...(decision && value === chosen && decision.reason !== undefined ? { reason: decision.reason } : {}),
      ...(kept === null ? {} : { result: written(kept) }),
    }),
  );
}

function requestLines(request: ChangeRequest): readonly HopNhatLine[] {
  const { id, table, key, of, column, kind, before, after, decision, file } = request;
  const own = {
    ...standing(request),
    ...rowOf({ table, key: key ?? '', of }),
    id,
    ...(decision ? { decision: mergeDecisionWords[decision.take] } : {}),
    ...(decision?.reason === undefined ? {} : { reason: decision.reason }),
  };
  if (kind === 'remove-row') {
    const result = decision?.take === 'value' ? writtenWords.rowRemoved : writtenWords.rowKept;
    return [line(kind, file, request, decision ? { ...own, result } : own)];
  }
  if (kind === 'change' || typeof after !== 'object' || after === null) {
    const kept = decision ? (writtenValue(request) ?? before ?? '') : null;
    const values = {
      master: text(before ?? ''),
      value: typeof after === 'object' ? '' : text(after),
      ...(kept === null ? {} : { result: written(kept) }),
    };
    return [
      line(kind, file, request, {
        ...own,
        column: column === null ? '' : headingOf(table, column),
        ...values,
      }),
    ];
  }
  return Object.entries(after).map(([id, value]) =>
    line(kind, file, request, {
      ...own,
      column: headingOf(table, id),
      value: text(value),
      ...(decision ? { result: decision.take === 'value' ? written(value) : writtenWords.rowRefused } : {}),
    }),
  );
}

/** Lines that are no question are named by what they are and where. */
function line(
  kind: LineKind,
  file: string,
  question: HopNhatLine['question'],
  cells: Readonly<Record<string, CellValue>>,
): HopNhatLine {
  const id = cells.id ?? fingerprint(JSON.stringify([kind, file, cells.cell, cells.table, cells.column]));
  return { kind, file, question, cells: { ...cells, id, kind: mergeKindWords[kind] } };
}

function standing({
  unit,
  file,
  sheet,
  cell,
}: FileCell & { readonly unit: string | null; readonly file: string }): Readonly<Record<string, string>> {
  return { unit: unit ?? '', file, cell: `${sheet}!${cell}` };
}

function placed(place: CellPlace): Readonly<Record<string, string>> {
  return { ...rowOf(place), column: headingOf(place.table, place.column) };
}

function rowOf(row: {
  readonly table: TableName;
  readonly key: string;
  readonly of?: string | undefined;
}): Readonly<Record<string, string>> {
  return { table: row.table, key: row.key, of: row.of ?? '' };
}

const text = (value: PlainValue): string => String(value);

/** What stands in `Đã ghi`: something, also where the cell was left or made empty. */
const written = (value: PlainValue): string => (value === '' ? writtenWords.empty : String(value));

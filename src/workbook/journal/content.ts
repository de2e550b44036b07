import { jsonOf } from '../carrier/content';
import type { CellValue } from '../document';
import { withFormulas, type WorkbookChange } from '../change';
import { tableNameOf } from '../tables';
import type { JournalDraft } from './entry';
import { readFact } from './facts';

/** A table, its sheet and a column, written once for all changes of an entry that share them. */
type Group = readonly [table: string, sheet: string, column: string];
/**
 * Its group's place, key, cell, value before and after; then, where there is any of it, the unit of a row of
 * `PhoiHop` (else null) and the formulas that stood there before and after (else the empty text).
 */
type Change = readonly [number, string, string, CellValue, CellValue, ...Rest];
type Rest = readonly [] | readonly [string] | readonly [string | null, string, string];

/** What a line holds: short names, since ten thousand of them ride in the workbook. */
interface Content {
  readonly t: string;
  readonly a: string;
  readonly b?: string;
  readonly s?: string;
  readonly u?: number;
  readonly g?: readonly Group[];
  readonly c?: readonly Change[];
  readonly f?: JournalDraft['facts'];
  /** Of a line that stands for older ones: the hash of the last of them, to which the next line is linked. */
  readonly e?: string;
}

/** The entry as the JSON of its line. */
export function entryJson(draft: JournalDraft, end?: string): string {
  const groups = new Map<string, { readonly at: number; readonly group: Group }>();
  const changes = draft.changes.map((change): Change => {
    const { table, sheet, column, key, cell, before, after } = change;
    const group: Group = [table, sheet, column];
    const name = JSON.stringify(group);
    const known = groups.get(name) ?? { at: groups.size, group };
    groups.set(name, known);
    return [known.at, key, cell, before, after, ...restOf(change)];
  });
  const { at, action, by, source, undoes, facts } = draft;
  const content: Content = {
    t: at,
    a: action,
    ...(by === undefined ? {} : { b: by }),
    ...(source === undefined ? {} : { s: source }),
    ...(undoes === undefined ? {} : { u: undoes }),
    ...(changes.length === 0 ? {} : { g: [...groups.values()].map(({ group }) => group), c: changes }),
    ...(facts.length === 0 ? {} : { f: facts }),
    ...(end === undefined ? {} : { e: end }),
  };
  return jsonOf(content);
}

function restOf({ of, formula }: WorkbookChange): Rest {
  if (formula) return [of ?? null, formula.before ?? '', formula.after ?? ''];
  return of === undefined ? [] : [of];
}

/** What a line's JSON says. */
export interface ReadContent {
  readonly draft: JournalDraft;
  readonly end?: string;
}

/** The entry of the JSON; null where it is not what `entryJson` writes. */
export function readContent(json: string): ReadContent | null {
  const value = parsed(json);
  if (!isRecord(value)) return null;
  const { t, a, b, s, u, g = [], c = [], f = [], e } = value;
  if (!isText(t) || !isText(a) || ![b, s, e].every(isTextOrAbsent)) return null;
  if (u !== undefined && !Number.isInteger(u)) return null;
  if (!Array.isArray(g) || !Array.isArray(c) || !Array.isArray(f)) return null;
  const changes = c.map((change) => readChange(change, g));
  const facts = f.map(readFact);
  if (!changes.every((change) => change !== null) || !facts.every((fact) => fact !== null)) return null;
  return {
    draft: {
      at: t,
      action: a,
      ...(isText(b) ? { by: b } : {}),
      ...(isText(s) ? { source: s } : {}),
      ...(typeof u === 'number' ? { undoes: u } : {}),
      changes,
      facts,
    },
    ...(isText(e) ? { end: e } : {}),
  };
}

function readChange(value: unknown, groups: readonly unknown[]): WorkbookChange | null {
  if (!Array.isArray(value)) return null;
  const [at, key, cell, before, after, of = null, was = '', is = ''] = value as readonly unknown[];
  const group = typeof at === 'number' ? groups[at] : undefined;
  if (!Array.isArray(group) || !isText(key) || !isText(cell)) return null;
  const [name, sheet, column] = group as readonly unknown[];
  const table = isText(name) ? tableNameOf(name) : null;
  if (!table || !isText(sheet) || !isText(column) || !isCellValue(before) || !isCellValue(after)) return null;
  if ((of !== null && !isText(of)) || !isText(was) || !isText(is)) return null;
  const change = { table, key, ...(of === null ? {} : { of }), column, sheet, cell, before, after };
  return withFormulas(change, was || undefined, is || undefined);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrAbsent = (value: unknown): boolean => value === undefined || isText(value);
const isCellValue = (value: unknown): value is CellValue =>
  value === null ||
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (isRecord(value) && isText(value.error));

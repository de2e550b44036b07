import { tableDefinition } from '../../workbook/tables';
import type { TableName } from '../../workbook/tableDefinition';
import type { ChangeRequest } from '../consolidation';
import type { MasterView } from '../master/masterView';
import type { PlainValue } from '../value/plainValue';

/** What an added row is to be called. */
export interface NewName {
  readonly key: string;
  /** `PhoiHop` alone. */
  readonly of?: string;
}

/**
 * Gives added rows their keys: a task the next number of its section where the plan has that section, any other
 * row of the plan `BS.1`, `BS.2` …; rows of `PhoiHop` and `DonVi` keep what names them, and follow a task that
 * came with them in the same file to its new key. No key is given twice.
 */
export function newKeys(
  requests: readonly ChangeRequest[],
  master: MasterView,
): ReadonlyMap<ChangeRequest, NewName> {
  const taken = new Set([...master.rows.values()].map(({ place }) => place.key));
  const given = new Map<ChangeRequest, NewName>();
  /** By file and by the key that the file gave. */
  const followed = new Map<string, string>();
  /** The same row, sent by two units and granted to both, is added once. */
  const named = new Set<string>();
  const next = (prefix: string, from: number): string => {
    let number = from;
    while (taken.has(`${prefix}${number}`)) number += 1;
    taken.add(`${prefix}${number}`);
    return `${prefix}${number}`;
  };
  for (const request of requests) {
    if (namesItself(request.table)) continue;
    const prefix = sectionOf(request, master);
    const key = prefix === null ? next('BS.', 1) : next(prefix, lastNumber(taken, prefix) + 1);
    given.set(request, { key });
    if (request.key !== null) followed.set(JSON.stringify([request.file, request.key]), key);
  }
  for (const request of requests) {
    const { table, key, of, file } = request;
    if (!namesItself(table) || key === null) continue;
    const own = table === 'PhoiHop' ? (followed.get(JSON.stringify([file, key])) ?? key) : key;
    const name = of === undefined ? { key: own } : { key: own, of };
    const row = JSON.stringify([table, name]);
    if (!named.has(row)) given.set(request, name);
    named.add(row);
  }
  return given;
}

const namesItself = (table: TableName): boolean => table === 'PhoiHop' || table === 'DonVi';

/** `A.II.` where the plan has tasks in that section; null otherwise. */
function sectionOf({ table, after }: ChangeRequest, { rows }: MasterView): string | null {
  if (table !== 'NhiemVu' || typeof after !== 'object' || after === null) return null;
  const [part, section] = [textOf(after.part), textOf(after.section)];
  if (part === '' || section === '') return null;
  const prefix = `${part}.${section}.`;
  const single = `${part}.${section}`;
  const known = [...rows.values()].some(
    ({ place }) => place.table === table && (place.key.startsWith(prefix) || place.key === single),
  );
  return known ? prefix : null;
}

function lastNumber(keys: ReadonlySet<string>, prefix: string): number {
  const numbers = [...keys].flatMap((key) => {
    const rest = key.startsWith(prefix) ? /^\d+/.exec(key.slice(prefix.length)) : null;
    return rest ? [Number(rest[0])] : [];
  });
  return Math.max(0, ...numbers);
}

const textOf = (value: PlainValue | undefined): string => String(value ?? '').trim();

/** The column that holds a row's key. */
export function keyColumn(table: TableName): string {
  return tableDefinition(table).identity[0] ?? 'key';
}

import type { UnitRecord } from './unit';

/** The known units, looked up by code. The matcher builds its index from it. */
export interface UnitRegistry {
  readonly records: readonly UnitRecord[];
  byId(id: string): UnitRecord | undefined;
}

/** A registry over the records, in their order; a later record with the same id replaces the earlier one. */
export function createRegistry(records: readonly UnitRecord[]): UnitRegistry {
  const index = new Map(records.map((record) => [record.id, record]));
  return { records: [...index.values()], byId: (id) => index.get(id) };
}

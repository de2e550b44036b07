import type { UnitRecord } from '../../plan/unit/unit';
import type { UnitWork } from './unitWork';

/** A unit that another one came after, with how many rows still stand in its name. */
export interface EarlierUnit {
  readonly record: UnitRecord;
  readonly rows: number;
}

/**
 * The units that became, or became part of, the given one and in whose names rows of the plan still stand, in
 * the order of the registry. A plan keeps the names of its day, so those who work in the new unit look for the old.
 */
export function earlierUnits({ registry, rows }: UnitWork, unit: UnitRecord): readonly EarlierUnit[] {
  return registry.records
    .filter(({ id, successors }) => id !== unit.id && successors.some(({ name }) => name === unit.name))
    .map((record) => ({
      record,
      rows: rows.filter(({ leads, coordinators }) => leads.has(record.id) || coordinators.has(record.id))
        .length,
    }))
    .filter((earlier) => earlier.rows > 0);
}

import { searchUnits } from '../../plan/unit/searchUnits';
import type { UnitRecord } from '../../plan/unit/unit';
import type { UnitWork } from './unitWork';

/** A unit to choose, with how many rows it leads and coordinates. */
export interface UnitChoice {
  readonly record: UnitRecord;
  readonly leads: number;
  readonly coordinates: number;
}

/**
 * The units that the words find, those that have rows first; within each, in the order of the search. A
 * group names nobody and is no choice.
 */
export function unitChoices({ registry, rows }: UnitWork, words: string): readonly UnitChoice[] {
  const leads = new Map<string, number>();
  const coordinates = new Map<string, number>();
  const add = (counts: Map<string, number>, code: string) => counts.set(code, (counts.get(code) ?? 0) + 1);
  for (const row of rows) {
    for (const code of row.leads) add(leads, code);
    for (const code of row.coordinators.keys()) if (!row.leads.has(code)) add(coordinates, code);
  }
  const choices = searchUnits(registry, words)
    .filter(({ kind }) => kind !== 'group')
    .map((record) => ({
      record,
      leads: leads.get(record.id) ?? 0,
      coordinates: coordinates.get(record.id) ?? 0,
    }));
  const busy = ({ leads: led, coordinates: helped }: UnitChoice): boolean => led + helped > 0;
  return [...choices.filter(busy), ...choices.filter((choice) => !busy(choice))];
}

import type { UnitRecord } from '../../plan/unit/unit';
import type { Check, FindingDraft } from '../check';
import { byKey } from '../keys/keyOrder';
import { placeOf } from '../place';
import { endedHere, type EndedHere } from './endedHere';
import { soleSuccessor } from './successor';

/** What is known of the successors: nothing, one of the same name, some for sure, some perhaps. */
function wordingOf({ name, successors }: UnitRecord): '' | '.same-name' | '.successor' | '.perhaps' {
  if (successors.length === 0) return '';
  if (successors.some(({ certainty }) => certainty === 'low')) return '.perhaps';
  return successors.every((successor) => successor.name === name) ? '.same-name' : '.successor';
}

export const endedUnit: Check = {
  code: 'unit.ended',
  severity: 'info',
  promise: 'Every unit that is named still exists on the as-of day.',
  run: (context) => {
    const byUnit = new Map<string, EndedHere[]>();
    for (const row of [...context.rows, ...context.coordination]) {
      for (const ended of endedHere(row, context)) {
        const places = byUnit.get(ended.record.id);
        if (places) places.push(ended);
        else byUnit.set(ended.record.id, [ended]);
      }
    }
    return [...byUnit.values()].flatMap((places) => draftOf(places, context.asOf));
  },
};

function firstOf(first: EndedHere | undefined, place: EndedHere): EndedHere {
  return first && (first.table.name !== place.table.name || byKey(first.row, place.row) <= 0) ? first : place;
}

/** One finding for each unit, at the first place that names it: by the keys, so that sorting moves nothing. */
function draftOf(places: readonly EndedHere[], asOf: string): FindingDraft[] {
  const first = places.reduce<EndedHere | undefined>(firstOf, undefined);
  if (!first) return [];
  const { record, table, row, column } = first;
  const successors = record.successors.map((successor) => successor.name).join('; ');
  // A contribution belongs to its task: both are one row that names the unit.
  const rows = new Set(places.map((place) => `${place.table.name === 'ChiTieu'} ${place.row.key}`));
  const name = soleSuccessor(record, asOf)?.name ?? '';
  const changes = places.flatMap((place) => place.changes);
  return [
    {
      ...placeOf(table, row, column),
      found: record.name,
      expected: successors === '' ? null : { code: 'check.as-text', params: { text: successors } },
      message: {
        code: `check.unit.ended${wordingOf(record)}`,
        params: { name: record.name, day: record.validTo ?? '', successors, count: rows.size },
      },
      // What is decided for one task need not hold for another.
      fix:
        changes.length === 0
          ? null
          : {
              label: { code: 'check.fix.write-name', params: { written: record.name, name } },
              sure: false,
              changes,
            },
    },
  ];
}

import { tableNameOf } from '../tables';
import type { JournalFact } from './entry';

type Kind = JournalFact['kind'];
type Shape = 'text' | 'count' | 'counts' | 'yes' | 'table' | 'texts' | 'maybe-text';

/** What each kind of fact holds. */
const shapes: Readonly<Record<Kind, Readonly<Record<string, Shape>>>> = {
  made: { table: 'table', rows: 'count' },
  rows: { table: 'table', before: 'count', after: 'count' },
  setting: { name: 'text', before: 'text', after: 'text' },
  highlights: { before: 'yes', after: 'yes' },
  mended: { place: 'text', damage: 'maybe-text' },
  written: { place: 'text', before: 'text', after: 'text' },
  returned: { file: 'text', unit: 'text', period: 'text', superseded: 'yes' },
  merged: { unit: 'text', period: 'text', file: 'text', cells: 'counts' },
  settled: {
    table: 'table',
    key: 'text',
    of: 'maybe-text',
    column: 'text',
    said: 'texts',
    kept: 'text',
    reason: 'maybe-text',
  },
  lost: {},
  folded: { entries: 'count', from: 'text', to: 'text', by: 'texts' },
};

const fits: Readonly<Record<Shape, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  'maybe-text': (value) => value === undefined || typeof value === 'string',
  count: (value) => Number.isInteger(value),
  counts: (value) => Array.isArray(value) && value.every((each) => Number.isInteger(each)),
  yes: (value) => typeof value === 'boolean',
  table: (value) => typeof value === 'string' && tableNameOf(value) !== null,
  texts: (value) => Array.isArray(value) && value.every((each) => typeof each === 'string'),
};

/** The fact as it was written; null where it is none. */
export function readFact(value: unknown): JournalFact | null {
  if (typeof value !== 'object' || value === null) return null;
  const fact = value as Readonly<Record<string, unknown>>;
  const shape = Object.entries(shapes).find(([kind]) => kind === fact.kind)?.[1];
  return shape && Object.entries(shape).every(([name, kind]) => fits[kind](fact[name]))
    ? (value as JournalFact)
    : null;
}

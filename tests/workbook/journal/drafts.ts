import fc from 'fast-check';
import type { CellValue } from '../../../src/workbook/document';
import type { JournalDraft, JournalFact } from '../../../src/workbook/journal/entry';
import { tableDefinitions } from '../../../src/workbook/tables';
import { anyLetter } from '../../anyLetter';

/** Texts as people and files hold them: Vietnamese, marks, quotes, line ends, halves of pairs. */
const text = fc.oneof(
  fc.string({ unit: anyLetter, maxLength: 12 }),
  fc.constantFrom('Cục Viễn thông', '=1+1', "'", '_2 ', '\u2028', ' trước và sau ', '12/2024\n'),
);

const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.constant({ error: '#N/A' }),
);

const table = fc.constantFrom(...tableDefinitions.map(({ name }) => name));

const change = fc.record(
  {
    table,
    key: fc.constantFrom('A.I.1', 'A.I.2', 'PL01.3'),
    of: fc.constantFrom('CVT'),
    column: fc.constantFrom('lead', 'deadline', 'percent'),
    sheet: fc.constantFrom('Nhiệm vụ', 'Tờ khác'),
    cell: fc.constantFrom('E17', 'K3'),
    before: value,
    after: value,
  },
  { requiredKeys: ['table', 'key', 'column', 'sheet', 'cell', 'before', 'after'] },
);

const count = fc.nat(9_999);
const sender = {
  unit: fc.constantFrom('baochi', 'vienthong'),
  period: fc.constant('2026-H2'),
  file: fc.constantFrom('a.xlsx', 'b.xlsx'),
};
const fact: fc.Arbitrary<JournalFact> = fc.oneof(
  fc.record({ kind: fc.constant('returned' as const), ...sender, superseded: fc.boolean() }),
  fc.record({
    kind: fc.constant('merged' as const),
    ...sender,
    cells: fc.uniqueArray(fc.nat(3), { maxLength: 4 }),
  }),
  fc.record(
    {
      kind: fc.constant('settled' as const),
      table,
      key: fc.constantFrom('A.I.1', ''),
      of: text,
      column: fc.constantFrom('lead', '+'),
      said: fc.array(text, { maxLength: 2 }),
      kept: text,
      reason: text,
    },
    { requiredKeys: ['kind', 'table', 'key', 'column', 'said', 'kept'] },
  ),
  fc.record({ kind: fc.constant('made' as const), table, rows: count }),
  fc.record({ kind: fc.constant('rows' as const), table, before: count, after: count }),
  fc.record({ kind: fc.constant('setting' as const), name: text, before: text, after: text }),
  fc.record({ kind: fc.constant('highlights' as const), before: fc.boolean(), after: fc.boolean() }),
  fc.record({ kind: fc.constant('mended' as const), place: text, damage: text }),
  fc.record({ kind: fc.constant('written' as const), place: text, before: text, after: text }),
);

/** Any change that the product may write down. */
export const draft: fc.Arbitrary<JournalDraft> = fc.record(
  {
    at: fc.constantFrom('2026-11-24', '2026-11-24T08:05'),
    action: fc.constantFrom('apply-fixes', 'change-settings'),
    by: text,
    source: text,
    undoes: count,
    changes: fc.array(change, { maxLength: 4 }),
    facts: fc.array(fact, { maxLength: 3 }),
  },
  { requiredKeys: ['at', 'action', 'changes', 'facts'] },
);

/** A small change of one cell. */
export const cellDraft = (index: number, rest: Partial<JournalDraft> = {}): JournalDraft => ({
  at: `2026-11-${String((index % 28) + 1).padStart(2, '0')}`,
  action: 'apply-fixes',
  changes: [
    {
      table: 'NhiemVu',
      key: `A.I.${index % 7}`,
      column: 'percent',
      sheet: 'Nhiệm vụ',
      cell: `P${(index % 7) + 2}`,
      before: index,
      after: index + 7,
    },
  ],
  facts: [],
  ...rest,
});

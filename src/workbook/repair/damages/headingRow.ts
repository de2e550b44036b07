import type { DamageKind } from '../seen';

/** A heading row that was switched off: Excel still knows the headings and puts them back. */
export const headingRow: DamageKind = {
  code: 'heading-row',
  promise: 'Every table of ours shows its headings.',
  find: ({ tables }) =>
    tables
      .filter(({ shape }) => !shape.headerRow)
      .map(({ name, shape: { sheet, name: table } }) => ({
        code: 'heading-row',
        kind: 'broken',
        message: { code: 'repair.heading-row', params: { table: name, sheet } },
        place: { sheet, cell: 'A1' },
        mend: [{ do: 'show-headings', sheet, table, shown: true }],
      })),
};

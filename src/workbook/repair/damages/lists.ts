import { absoluteName, parseRange, rangeName, sheetPrefix } from '../../a1';
import type { ValidationDocument } from '../../document';
import { tableDefinition } from '../../tables';
import type { Damage } from '../damage';
import type { DamageKind, Seen, TablePart } from '../seen';
import type { ValidationShape } from '../shape';
import { cutSheets } from './tableCut';

/**
 * Drop-downs and entry rules of our columns. One that is gone from a whole column, or whose list points
 * nowhere, is written again. Cells that differ, and a rule of another kind, may be the user's: told alone.
 */
export const lists: DamageKind = {
  code: 'lists',
  promise: 'Every column of ours has its drop-down or entry rule.',
  find(seen) {
    const small = cutSheets(seen);
    return seen.tables
      .filter(({ shape }) => !small.has(shape.sheet))
      .flatMap((table) => damagesOf(seen, table));
  },
};

interface Rule {
  readonly heading: string;
  readonly expected: ValidationDocument;
  readonly found: ValidationShape;
}

function damagesOf(seen: Seen, table: TablePart): readonly Damage[] {
  const rules = rulesOf(seen, table);
  const gone = rules.filter(
    ({ found }) => found === null || (found !== 'mixed' && pointsNowhere(seen, found)),
  );
  const differing = rules.filter(({ found }) => found === 'mixed');
  return [
    ...damageOf(table, gone, 'broken', 'repair.lists'),
    ...damageOf(table, differing, 'changed', 'repair.lists.mixed'),
  ];
}

function damageOf(
  { raw }: TablePart,
  rules: readonly Rule[],
  kind: Damage['kind'],
  code: string,
): readonly Damage[] {
  if (rules.length === 0) return [];
  const headings = rules.map(({ heading }) => `“${heading}”`).join(', ');
  return [
    {
      code: 'lists',
      kind,
      message: { code, params: { sheet: raw.sheet, headings, count: rules.length } },
      place: { sheet: raw.sheet, cell: 'A1' },
      mend: rules.map(({ expected }) => ({ do: 'validation', sheet: raw.sheet, validation: expected })),
    },
  ];
}

function rulesOf(seen: Seen, { name, raw, snapshot, shape, own }: TablePart): readonly Rule[] {
  const blueprint = seen.expected.sheets.find(({ table }) => table?.name === name);
  const top = shape.range.top + Number(shape.headerRow);
  const bottom = shape.range.bottom - Number(shape.totalsRow);
  return tableDefinition(name).columns.flatMap(({ id, heading, list }, index): readonly Rule[] => {
    const column = snapshot.columns[id];
    const validation = blueprint?.validations.find(
      ({ ranges: [first = ''] }) => parseRange(first)?.left === index,
    );
    if (!validation || column === undefined) return [];
    const ranges = [rangeName({ top, bottom, left: column, right: column })];
    const formula1 = (list === 'unit' ? unitList(seen) : null) ?? validation.formula1;
    return [
      {
        heading,
        expected: { ...validation, ranges, formula1 },
        found: own.validations[column - raw.left] ?? null,
      },
    ];
  });
}

/** The official names, wherever their table stands now. */
function unitList({ tables }: Seen): string | null {
  const units = tables.find(({ name }) => name === 'DonVi');
  const column = units?.snapshot.columns['name'];
  if (!units || column === undefined) return null;
  const { range, sheet, headerRow, totalsRow } = units.shape;
  const cells = {
    top: range.top + Number(headerRow),
    bottom: range.bottom - Number(totalsRow),
    left: column,
    right: column,
  };
  return `=${sheetPrefix(sheet)}${absoluteName(cells)}`;
}

function pointsNowhere({ shape }: Seen, { source }: Exclude<ValidationShape, 'mixed' | null>): boolean {
  if (source === null || !source.startsWith('=')) return false;
  if (source.includes('#REF!')) return true;
  const sheet = /^='?((?:[^']|'')+?)'?!/.exec(source)?.[1]?.replaceAll("''", "'");
  return sheet !== undefined && !shape.sheets.some(({ name }) => name.toLowerCase() === sheet.toLowerCase());
}

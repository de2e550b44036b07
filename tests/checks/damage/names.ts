import fc from 'fast-check';
import { bundledPlan } from '../../../src/plan/bundled/bundledPlan';
import { bundledRegistry } from '../../../src/plan/unit/bundledRegistry';
import { readUnits } from '../../../src/plan/unit/readUnits';
import type { UnitPart } from '../../../src/plan/unit/unit';
import type { TableName } from '../../../src/workbook/tableDefinition';
import { typed, type Damage, type Damages } from './damage';

/** A name in a unit cell that is written as it should be. */
interface Named {
  readonly table: TableName;
  readonly row: string;
  readonly column: string;
  readonly cell: string;
  readonly part: UnitPart;
}

const cells = [
  ...bundledPlan.tasks.flatMap(({ key, lead, coordinators }) => [
    ['NhiemVu', key, 'lead', lead] as const,
    ['NhiemVu', key, 'coordinators', coordinators] as const,
  ]),
  ...bundledPlan.indicators.flatMap(({ key, lead, implementers }) => [
    ['ChiTieu', key, 'lead', lead] as const,
    ['ChiTieu', key, 'implementers', implementers] as const,
  ]),
];

const anyName = fc.constantFrom(
  ...cells.flatMap(([table, row, column, cell]): Named[] =>
    readUnits(cell, bundledRegistry)
      .filter(({ kind, written }) => kind === 'exact' && written.length > 8)
      .map((part) => ({ table, row, column, cell, part })),
  ),
);

const place = fc.nat(10_000);
const isLetter = (text: string, at: number): boolean => /\p{L}/u.test(text.charAt(at));

/** The places of a name's letters, but for its first word, which tells what kind of unit it is. */
function letters(name: string): number[] {
  const from = name.indexOf(' ') + 1;
  return [...name].flatMap((_, at) => (at > from && isLetter(name, at) ? [at] : []));
}

/** A name of a cell written otherwise; what leaves it as it is, is no damage. */
const misspelling = (
  spoil: (name: string, at: number) => string,
  told = /^unit\.(?:misspelt|unknown|variant)$/,
): fc.Arbitrary<Damage> =>
  fc
    .tuple(anyName, place)
    .map(([named, at]) => ({ named, spoilt: spoil(named.part.written, at) }))
    .filter(({ named, spoilt }) => spoilt !== named.part.written)
    .map(({ named: { table, row, column, cell, part }, spoilt }) =>
      typed(table, row, column, cell.slice(0, part.start) + spoilt + cell.slice(part.end), told),
    );

function swapped(name: string, at: number): string {
  const places = letters(name).filter((from) => isLetter(name, from + 1));
  const from = places[at % places.length] ?? 0;
  return name.slice(0, from) + name.charAt(from + 1) + name.charAt(from) + name.slice(from + 2);
}

function dropped(name: string, at: number): string {
  const places = letters(name);
  const from = places[at % places.length] ?? 0;
  return name.slice(0, from) + name.slice(from + 1);
}

function doubled(name: string, at: number): string {
  const places = letters(name);
  const from = places[at % places.length] ?? 0;
  return name.slice(0, from) + name.charAt(from) + name.slice(from);
}

const withoutMarks = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** One letter without its mark, or with another one. */
function otherMark(name: string, at: number): string {
  const places = letters(name).filter((from) => withoutMarks(name.charAt(from)) !== name.charAt(from));
  const from = places[at % places.length];
  return from === undefined
    ? name
    : name.slice(0, from) + withoutMarks(name.charAt(from)) + name.slice(from + 1);
}

const anyTask = fc.constantFrom(...bundledPlan.tasks);
const stranger = fc.constantFrom('Tổ công tác Mặt Trời', 'Cục Đo đạc Sao Hỏa', 'Hội Người yêu thơ', 'XYZQ');

export const names: Damages = {
  'letters swapped in a name': misspelling(swapped),
  'a letter dropped from a name': misspelling(dropped),
  'a letter written twice in a name': misspelling(doubled),
  'a letter of a name without its mark': misspelling(otherMark),
  'a name without its marks': misspelling(withoutMarks),
  'a name in capitals': misspelling((name) => name.toUpperCase(), /^unit\.variant$/),
  'a name in small letters': misspelling((name) => name.toLowerCase(), /^unit\.variant$/),
  'a name in NFD': misspelling((name) => name.normalize('NFD'), /^(?:unit\.variant|text\.decomposed)$/),
  'a name that nobody knows': fc
    .tuple(anyTask, stranger)
    .map(([{ key }, name]) => typed('NhiemVu', key, 'lead', name, /^unit\.unknown$/)),
  'a group in place of the lead': fc
    .tuple(anyTask, fc.constantFrom('Các cơ quan, đơn vị liên quan', 'Các đơn vị trực thuộc Bộ'))
    .map(([{ key }, group]) => typed('NhiemVu', key, 'lead', group, /^unit\.unassigned$/)),
  'another lead than the decision’s': anyTask
    .filter(({ lead }) => lead !== 'Văn phòng Bộ')
    .map(({ key }) => typed('NhiemVu', key, 'lead', 'Văn phòng Bộ', /^decision\.text-altered$/)),
};

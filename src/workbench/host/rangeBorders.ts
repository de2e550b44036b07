import type { CellBorder, CellStyle } from '../../workbook/document';
import { findCell, sharing } from '../model/cells';
import { setStyle } from '../model/layout';
import { define } from './apiObject';
import { asOneOf } from './arguments';
import { asColor } from './color';
import { living, type Cells } from './environment';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;
type SideIndex = (typeof SIDES)[number];
type Side = CellBorder['sides'][number];

interface BorderState {
  readonly cells: Cells;
  readonly index: SideIndex;
}

/** The sides of a cell that a border of the range touches. */
function sidesOf({ area }: Cells, index: SideIndex, row: number, column: number): Side[] {
  switch (index) {
    case 'EdgeTop':
      return row === area.top ? ['top'] : [];
    case 'EdgeBottom':
      return row === area.bottom ? ['bottom'] : [];
    case 'EdgeLeft':
      return column === area.left ? ['left'] : [];
    case 'EdgeRight':
      return column === area.right ? ['right'] : [];
    case 'InsideVertical':
      return [
        ...(column > area.left ? (['left'] as const) : []),
        ...(column < area.right ? (['right'] as const) : []),
      ];
    case 'InsideHorizontal':
      return [
        ...(row > area.top ? (['top'] as const) : []),
        ...(row < area.bottom ? (['bottom'] as const) : []),
      ];
  }
}

function change(
  { cells, index }: BorderState,
  next: (border: CellBorder | undefined, sides: readonly Side[]) => CellBorder | undefined,
): void {
  const changed = new Map<string, (style: CellStyle) => CellStyle>();
  const ofSides = (sides: readonly Side[]): ((style: CellStyle) => CellStyle) =>
    sharing(({ border: before, ...rest }) => {
      const border = next(before, sides);
      return border === undefined ? rest : { ...rest, border };
    });
  setStyle(cells.env.model, living(cells.env, cells.sheet), cells.area, (style, row, column) => {
    const sides = sidesOf(cells, index, row, column);
    if (sides.length === 0) return style;
    const key = sides.join();
    const change = changed.get(key) ?? ofSides(sides);
    changed.set(key, change);
    return change(style);
  });
}

function joined(a: readonly Side[], b: readonly Side[]): readonly Side[] {
  return [...new Set([...a, ...b])];
}

function current({ cells, index }: BorderState): CellBorder | undefined {
  const { area, sheet } = cells;
  const row = index === 'EdgeBottom' ? area.bottom : area.top;
  const column = index === 'EdgeRight' ? area.right : area.left;
  const border = findCell(sheet, row, column)?.style?.border;
  const [side] = sidesOf(cells, index, row, column);
  return side !== undefined && border?.sides.includes(side) === true ? border : undefined;
}

const border = define<BorderState>({
  type: 'RangeBorder',
  identity: 'SideIndex',
  read: {
    SideIndex: ({ index }) => index,
    Style: (state) => (current(state) === undefined ? 'None' : 'Continuous'),
    Weight: (state) => (current(state)?.style === 'medium' ? 'Medium' : 'Thin'),
    Color: (state) => current(state)?.color ?? '#000000',
  },
  write: {
    Style: (state, value) => {
      const style = asOneOf(value, ['None', 'Continuous'] as const);
      change(state, (before, sides) => {
        if (style === 'Continuous') {
          return { style: 'thin', color: '#000000', ...before, sides: joined(before?.sides ?? [], sides) };
        }
        const left = (before?.sides ?? []).filter((side) => !sides.includes(side));
        return before === undefined || left.length === 0 ? undefined : { ...before, sides: left };
      });
    },
    Weight: (state, value) => {
      const weight = asOneOf(value, ['Thin', 'Medium'] as const) === 'Medium' ? 'medium' : 'thin';
      change(state, (before, sides) => {
        return { color: '#000000', ...before, style: weight, sides: joined(before?.sides ?? [], sides) };
      });
    },
    Color: (state, value) => {
      const color = asColor(value);
      change(state, (before, sides) => {
        return { style: 'thin', ...before, color, sides: joined(before?.sides ?? [], sides) };
      });
    },
  },
});

/** `Excel.RangeBorderCollection`; a cell of the stand-in has one kind of line for all its sides. */
export const rangeBorders = define<Cells>({
  type: 'RangeBorderCollection',
  read: { Count: () => SIDES.length },
  items: (cells) => SIDES.map((index) => border({ cells, index })),
  item: (cells, key) => border({ cells, index: asOneOf(key, SIDES) }),
});

import type { BlockBlueprint } from '../../workbook/blueprint';
import type { CellBorder, PlannedStyle } from '../../workbook/document';
import type { CellsAt } from '../cells/contentWriter';
import type { Payload } from '../request/payload';

type StylePart = Exclude<keyof PlannedStyle, 'numberFormat' | 'border'>;

type WholeStyle = Required<PlannedStyle>;

/** How each part of a style is set; the number format comes before the values, borders have sides. */
const setters: {
  readonly [Part in StylePart]: (format: Excel.RangeFormat, value: WholeStyle[Part]) => void;
} = {
  fill: (format, color) => {
    format.fill.color = color;
  },
  fontColor: (format, color) => {
    format.font.color = color;
  },
  bold: (format, bold) => {
    format.font.bold = bold;
  },
  italic: (format, italic) => {
    format.font.italic = italic;
  },
  underline: (format, underline) => {
    format.font.underline = underline ? 'Single' : 'None';
  },
  fontSize: (format, points) => {
    format.font.size = points;
  },
  fontName: (format, name) => {
    format.font.name = name;
  },
  horizontal: (format, side) => {
    format.horizontalAlignment = sides[side];
  },
  vertical: (format, height) => {
    format.verticalAlignment = heights[height];
  },
  wrap: (format, wrap) => {
    format.wrapText = wrap;
  },
  indent: (format, indent) => {
    format.indentLevel = indent;
  },
  locked: (format, locked) => {
    format.protection.locked = locked;
  },
};

const parts = Object.keys(setters) as StylePart[];
const sides = { left: 'Left', center: 'Center', right: 'Right' } as const;
const heights = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function setPart<Part extends StylePart>(
  format: Excel.RangeFormat,
  part: Part,
  value: WholeStyle[Part],
): void {
  setters[part](format, value);
}

/** Queues the look of a block: one call for each run of columns that share a part of their style. */
export async function writeStyles(cellsAt: CellsAt, block: BlockBlueprint, payload: Payload): Promise<void> {
  const rows = block.values.length;
  const styles = block.columns.map(({ style }) => style);
  for (const part of parts) {
    for (const { start, count, style } of runsOf(styles, part)) {
      await payload.room();
      const range = cellsAt(block.top, block.left + start, rows, count);
      const value = style[part];
      if (value !== undefined) setPart(range.format, part, value);
    }
  }
  for (const { start, count, style } of runsOf(styles, 'border')) {
    if (!style.border) continue;
    await payload.room();
    setBorder(cellsAt(block.top, block.left + start, rows, count), style.border, rows, count);
  }
}

interface Run {
  readonly start: number;
  readonly count: number;
  readonly style: PlannedStyle;
}

/** Neighbouring columns whose styles agree in one part, where that part is set. */
function runsOf(styles: readonly PlannedStyle[], part: keyof PlannedStyle): readonly Run[] {
  const runs: Run[] = [];
  styles.forEach((style, start) => {
    const before = runs.at(-1);
    const same = before && JSON.stringify(before.style[part]) === JSON.stringify(style[part]);
    if (same) runs[runs.length - 1] = { ...before, count: before.count + 1 };
    else runs.push({ start, count: 1, style });
  });
  return runs.filter(({ style }) => style[part] !== undefined);
}

/** Every cell of the range gets the border's sides; inner lines are the sides of two cells. */
function setBorder(range: Excel.Range, border: CellBorder, rows: number, columns: number): void {
  const has = (side: CellBorder['sides'][number]): boolean => border.sides.includes(side);
  const edges = [
    ...(has('top') ? (['EdgeTop'] as const) : []),
    ...(has('bottom') ? (['EdgeBottom'] as const) : []),
    ...(has('left') ? (['EdgeLeft'] as const) : []),
    ...(has('right') ? (['EdgeRight'] as const) : []),
    ...(rows > 1 && (has('top') || has('bottom')) ? (['InsideHorizontal'] as const) : []),
    ...(columns > 1 && (has('left') || has('right')) ? (['InsideVertical'] as const) : []),
  ];
  for (const edge of edges) {
    const line = range.format.borders.getItem(edge);
    line.style = 'Continuous';
    line.weight = border.style === 'medium' ? 'Medium' : 'Thin';
    line.color = border.color;
  }
}

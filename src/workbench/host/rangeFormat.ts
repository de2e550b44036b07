import type { CellStyle } from '../../workbook/document';
import { columnCount, isWholeColumns, isWholeRows, rowCount, type Area } from '../model/area';
import { styleAt } from '../model/cells';
import { setColumnWidth, setLook, setRowHeight } from '../model/layout';
import { without } from '../model/without';
import { autofitColumns } from '../model/autofit';
import {
  ACROSS,
  DOWN,
  fromAcross,
  fromDown,
  readRotation,
  toAcross,
  toDown,
  writeRotation,
} from './alignment';
import { define } from './apiObject';
import { asFlag, asNumber, asOneOf, asText } from './arguments';
import { asColor } from './color';
import { living, type Cells } from './environment';
import { readPattern, writePattern } from './fillPattern';
import { columnWidth, rowHeight } from './rangePlace';
import { rangeBorders } from './rangeBorders';

/** The area as far as rows and columns have anything of their own, and one more of each for all the rest. */
function withinSight({ sheet, area }: Cells): Area {
  const row = Math.max(area.top, -1, ...sheet.rows.keys()) + 1;
  const inRows = [...sheet.rows.values()].flatMap(({ cells }) => [...cells.keys()]);
  const column = inRows.reduce(
    (most, each) => Math.max(most, each),
    Math.max(area.left, -1, ...sheet.columns.keys()),
  );
  return { ...area, bottom: Math.min(area.bottom, row), right: Math.min(area.right, column + 1) };
}

/** The value that all cells of a range share; null where they differ, as Excel answers. */
export function shared<T>(cells: Cells, of: (style: CellStyle) => T): T | null {
  const { sheet } = cells;
  const unbounded = isWholeColumns(cells.area) || isWholeRows(cells.area);
  const area = unbounded ? withinSight(cells) : cells.area;
  let found: { readonly value: T } | null = null;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const value = of(styleAt(sheet, row, column));
      if (found === null) found = { value };
      else if (found.value !== value) return null;
    }
  }
  return found?.value ?? null;
}

/** Sets one property of the style; a value that is the default takes it away. */
export function setPart<K extends keyof CellStyle>(
  { env, sheet, area }: Cells,
  key: K,
  value: CellStyle[K] | undefined,
): void {
  setLook(env.model, living(env, sheet), area, (style) => {
    const rest: CellStyle = without(style, key);
    return value === undefined ? rest : { ...rest, [key]: value };
  });
}

function same(count: number, of: (place: number) => number): number | null {
  const first = of(0);
  for (let place = 1; place < count; place += 1) if (of(place) !== first) return null;
  return first;
}

const fill = define<Cells>({
  type: 'RangeFill',
  read: {
    Color: (cells) => shared(cells, (style) => style.fill ?? '#FFFFFF'),
    Pattern: (cells) => shared(cells, ({ pattern, fill: ground }) => readPattern(pattern, ground)),
  },
  write: {
    // A colour alone is a solid fill, as Excel has it.
    Color: (cells, value) => setPart(cells, 'fill', asColor(value)),
    Pattern: (cells, value) => {
      const pattern = writePattern(value);
      if (pattern === 'none') setPart(cells, 'fill', undefined);
      setPart(cells, 'pattern', pattern === 'none' || pattern === 'solid' ? undefined : pattern);
    },
  },
  call: {
    Clear: (cells) => {
      setPart(cells, 'fill', undefined);
      setPart(cells, 'pattern', undefined);
    },
  },
});

const font = define<Cells>({
  type: 'RangeFont',
  read: {
    Bold: (cells) => shared(cells, (style) => style.bold ?? false),
    Italic: (cells) => shared(cells, (style) => style.italic ?? false),
    Underline: (cells) => shared(cells, (style) => (style.underline === true ? 'Single' : 'None')),
    Strikethrough: (cells) => shared(cells, (style) => style.strike ?? false),
    Color: (cells) => shared(cells, (style) => style.fontColor ?? '#000000'),
    Name: (cells) => shared(cells, (style) => style.fontName ?? 'Calibri'),
    Size: (cells) => shared(cells, (style) => style.fontSize ?? 11),
  },
  write: {
    Bold: (cells, value) => setPart(cells, 'bold', asFlag(value) || undefined),
    Italic: (cells, value) => setPart(cells, 'italic', asFlag(value) || undefined),
    Underline: (cells, value) => {
      const line = asOneOf(value, ['None', 'Single'] as const);
      setPart(cells, 'underline', line === 'Single' || undefined);
    },
    Strikethrough: (cells, value) => setPart(cells, 'strike', asFlag(value) || undefined),
    Color: (cells, value) => setPart(cells, 'fontColor', asColor(value)),
    Name: (cells, value) => setPart(cells, 'fontName', asText(value)),
    Size: (cells, value) => setPart(cells, 'fontSize', asNumber(value)),
  },
});

const protection = define<Cells>({
  type: 'FormatProtection',
  read: { Locked: (cells) => shared(cells, (style) => style.locked ?? true) },
  write: { Locked: (cells, value) => setPart(cells, 'locked', asFlag(value) ? undefined : false) },
});

/** `Excel.RangeFormat`: widths and heights in points. */
export const rangeFormat = define<Cells>({
  type: 'RangeFormat',
  read: {
    WrapText: (cells) => shared(cells, (style) => style.wrap ?? false),
    HorizontalAlignment: (cells) => shared(cells, (style) => fromAcross(style.horizontal)),
    VerticalAlignment: (cells) => shared(cells, (style) => fromDown(style.vertical)),
    IndentLevel: (cells) => shared(cells, (style) => style.indent ?? 0),
    ShrinkToFit: (cells) => shared(cells, (style) => style.shrink ?? false),
    TextOrientation: (cells) => shared(cells, (style) => readRotation(style.rotation)),
    ReadingOrder: () => 'Context',
    ColumnWidth: ({ sheet, area }) => same(columnCount(area), (i) => columnWidth(sheet, area.left + i)),
    RowHeight: ({ sheet, area }) =>
      same(Math.min(rowCount(area), 10_000), (i) => rowHeight(sheet, area.top + i)),
  },
  write: {
    WrapText: (cells, value) => setPart(cells, 'wrap', asFlag(value) || undefined),
    HorizontalAlignment: (cells, value) => setPart(cells, 'horizontal', toAcross(asOneOf(value, ACROSS))),
    VerticalAlignment: (cells, value) => setPart(cells, 'vertical', toDown(asOneOf(value, DOWN))),
    ShrinkToFit: (cells, value) => setPart(cells, 'shrink', asFlag(value) || undefined),
    TextOrientation: (cells, value) => setPart(cells, 'rotation', writeRotation(value)),
    IndentLevel: (cells, value) => setPart(cells, 'indent', asNumber(value) || undefined),
    ColumnWidth: ({ env, sheet, area }, value) => {
      setColumnWidth(env.model, living(env, sheet), area, asNumber(value));
    },
    RowHeight: ({ env, sheet, area }, value) => {
      setRowHeight(env.model, living(env, sheet), area, asNumber(value));
    },
  },
  open: { Fill: fill, Font: font, Protection: protection, Borders: rangeBorders },
  call: {
    AutofitColumns: ({ env, sheet, area }) => autofitColumns(env.model, living(env, sheet), area),
    AutofitRows: ({ env, sheet, area }) => {
      for (let row = area.top; row <= Math.min(area.bottom, area.top + 100_000); row += 1) {
        delete sheet.rows.get(row)?.height;
      }
      env.model.changed({ kind: 'structure', what: 'layout', sheet: sheet.name });
    },
  },
});

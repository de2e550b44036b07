import type { CellStyle } from '../../workbook/document';
import { columnCount, rowCount } from '../model/area';
import { findCell } from '../model/cells';
import { setColumnWidth, setRowHeight, setStyle } from '../model/layout';
import { without } from '../model/without';
import { define } from './apiObject';
import { asFlag, asNumber, asOneOf, asText } from './arguments';
import { asColor } from './color';
import { living, type Cells } from './environment';
import { columnWidth, rowHeight } from './rangePlace';
import { rangeBorders } from './rangeBorders';

/** The value that all cells of a range share; null where they differ, as Excel answers. */
export function shared<T>({ sheet, area }: Cells, of: (style: CellStyle) => T): T | null {
  let found: { readonly value: T } | null = null;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const value = of(findCell(sheet, row, column)?.style ?? {});
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
  setStyle(env.model, living(env, sheet), area, (style) => {
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
  read: { Color: (cells) => shared(cells, (style) => style.fill ?? '#FFFFFF') },
  write: { Color: (cells, value) => setPart(cells, 'fill', asColor(value)) },
  call: { Clear: (cells) => setPart(cells, 'fill', undefined) },
});

const font = define<Cells>({
  type: 'RangeFont',
  read: {
    Bold: (cells) => shared(cells, (style) => style.bold ?? false),
    Italic: (cells) => shared(cells, (style) => style.italic ?? false),
    Underline: (cells) => shared(cells, (style) => (style.underline === true ? 'Single' : 'None')),
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

const HORIZONTAL = ['General', 'Left', 'Center', 'Right'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom'] as const;

/** `Excel.RangeFormat`: widths and heights in points. */
export const rangeFormat = define<Cells>({
  type: 'RangeFormat',
  read: {
    WrapText: (cells) => shared(cells, (style) => style.wrap ?? false),
    HorizontalAlignment: (cells) => shared(cells, (style) => capital(style.horizontal ?? 'general')),
    VerticalAlignment: (cells) => shared(cells, (style) => capital(style.vertical ?? 'bottom')),
    IndentLevel: (cells) => shared(cells, (style) => style.indent ?? 0),
    ColumnWidth: ({ sheet, area }) => same(columnCount(area), (i) => columnWidth(sheet, area.left + i)),
    RowHeight: ({ sheet, area }) =>
      same(Math.min(rowCount(area), 10_000), (i) => rowHeight(sheet, area.top + i)),
  },
  write: {
    WrapText: (cells, value) => setPart(cells, 'wrap', asFlag(value) || undefined),
    HorizontalAlignment: (cells, value) => {
      const side = asOneOf(value, HORIZONTAL);
      setPart(cells, 'horizontal', side === 'General' ? undefined : lower(side));
    },
    VerticalAlignment: (cells, value) => {
      const side = asOneOf(value, VERTICAL);
      setPart(cells, 'vertical', side === 'Bottom' ? undefined : lower(side));
    },
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
    AutofitRows: ({ env, sheet, area }) => {
      for (let row = area.top; row <= Math.min(area.bottom, area.top + 100_000); row += 1) {
        delete sheet.rows.get(row)?.height;
      }
      env.model.changed({ kind: 'structure', what: 'layout', sheet: sheet.name });
    },
  },
});

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function lower<W extends string>(word: W): Lowercase<W> {
  return word.toLowerCase() as Lowercase<W>;
}

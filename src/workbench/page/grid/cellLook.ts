import type { CSSProperties } from 'react';
import type { CellStyle, CellValue, SheetDocument } from '../../../workbook/document';
import { styleAt } from '../../model/cells';
import type { Bar } from '../../model/graphics';
import { highlightAt } from '../../model/highlights';
import type { WorkbookModel } from '../../model/workbookModel';
import { tableLook } from './tableLook';

/** Everything that is drawn of a cell. */
export interface CellLook {
  readonly text: string;
  readonly value: CellValue;
  readonly style: CSSProperties;
  /** True where the cell has lines of its own, which it shares with its neighbours. */
  readonly bordered: boolean;
  readonly bar?: Bar;
  readonly icon?: { readonly glyph: string; readonly color: string };
  /** True where a text may run over empty cells to its right. */
  readonly spills: boolean;
}

/** What a person sees in a cell: its text, its format, its table's style and the rules that hold for it. */
export function cellLook(model: WorkbookModel, sheet: SheetDocument, row: number, column: number): CellLook {
  const own: CellStyle = styleAt(sheet, row, column);
  const value = model.value(sheet.name, row, column);
  const table = model.tableAt(sheet.name, row, column);
  const under = table ? tableLook(table, row) : {};
  const rule = highlightAt(model, sheet, row, column);
  const fill = rule.fill ?? own.fill ?? under.fill;
  const color = rule.fontColor ?? own.fontColor ?? under.fontColor;
  const horizontal = sideOf(own.horizontal) ?? byKind(value);
  const style: CSSProperties = {
    justifyContent: horizontal === 'center' ? 'center' : horizontal === 'right' ? 'flex-end' : 'flex-start',
    textAlign: horizontal,
    alignItems: own.vertical === 'top' ? 'flex-start' : own.vertical === 'center' ? 'center' : 'flex-end',
    fontSize: `${(own.fontSize ?? 11) * (96 / 72)}px`,
    whiteSpace: own.wrap ? 'pre-wrap' : 'pre',
    ...(own.indent ? { paddingInlineStart: `${3 + own.indent * 9}px` } : {}),
    ...((rule.bold ?? own.bold ?? under.bold) ? { fontWeight: 600 } : {}),
    ...(own.italic ? { fontStyle: 'italic' } : {}),
    ...lines(own),
    ...(fill ? { background: fill } : {}),
    ...(color ? { color } : {}),
    ...(under.line && !own.border ? { boxShadow: `inset 0 -1px 0 ${under.line}` } : {}),
    ...borders(own),
    ...turned(own.rotation),
  };
  // A cell with lines around it keeps its text within them.
  const spills = !own.wrap && !own.border && typeof value === 'string' && horizontal === 'left';
  return {
    text: rule.alone === true ? '' : model.text(sheet.name, row, column),
    ...(rule.bar ? { bar: rule.bar } : {}),
    ...(rule.icon ? { icon: rule.icon } : {}),
    value,
    style,
    bordered: own.border !== undefined,
    spills,
  };
}

/** Texts that are spread or filled begin at the left. */
function sideOf(horizontal: CellStyle['horizontal']): 'left' | 'center' | 'right' | undefined {
  if (horizontal === 'center' || horizontal === 'centerContinuous') return 'center';
  return horizontal === undefined || horizontal === 'right' ? horizontal : 'left';
}

function lines({ underline, strike }: CellStyle): CSSProperties {
  const drawn = [underline ? 'underline' : '', strike ? 'line-through' : ''].filter((line) => line !== '');
  return drawn.length === 0 ? {} : { textDecoration: drawn.join(' ') };
}

/** Upright letters, or a text that runs up or down; degrees between are drawn as the nearest of these. */
function turned(rotation: number | undefined): CSSProperties {
  if (rotation === undefined || Math.abs(rotation) < 45) return {};
  if (rotation === 255) return { writingMode: 'vertical-rl', textOrientation: 'upright' };
  return { writingMode: rotation > 0 ? 'sideways-lr' : 'sideways-rl' };
}

function byKind(value: CellValue): 'left' | 'center' | 'right' {
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || (typeof value === 'object' && value !== null) ? 'center' : 'left';
}

function borders({ border }: CellStyle): CSSProperties {
  if (!border) return {};
  const line = `${border.style === 'medium' ? 2 : 1}px solid ${border.color}`;
  const sides = {
    top: 'borderTop',
    bottom: 'borderBottom',
    left: 'borderLeft',
    right: 'borderRight',
  } as const;
  return Object.fromEntries(border.sides.map((side) => [sides[side], line]));
}

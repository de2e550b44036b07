import type { CellBorder, CellStyle, ConditionalFormatDocument } from '../../../../workbook/document';
import { childOf, childrenOf, type XmlNode } from '../../../xml/xmlTree';
import { decimal, flag, index, switchOf } from '../attribute';
import { unescapedText } from '../escapedText';
import { numberFormatsOf } from './numberFormats';
import { Palette } from './palette';

/** What absent means in a document's style: the font that the product writes by default. */
const DEFAULT_FONT = { name: 'Calibri', size: 11 };

export interface WorkbookStyles {
  /** By the index that cells hold; undefined is a cell without a look of its own. Shared between cells. */
  readonly cells: readonly (CellStyle | undefined)[];
  /** The same with nothing but the number format of each. */
  readonly numberFormats: readonly (CellStyle | undefined)[];
  /** By the index that conditional formats hold. */
  readonly differentials: readonly ConditionalFormatDocument['format'][];
  readonly palette: Palette;
}

/** Reads the style sheet and the theme; either may be missing. */
export function readStyles(styles: XmlNode | undefined, theme: XmlNode | undefined): WorkbookStyles {
  const palette = new Palette(theme, styles);
  const formats = numberFormatsOf(styles);
  const listed = (list: string, item: string): readonly XmlNode[] => childrenOf(childOf(styles, list), item);
  const fonts = listed('fonts', 'font').map((node) => fontOf(node, palette));
  const fills = listed('fills', 'fill').map((node) => fillOf(node, palette));
  const borders = listed('borders', 'border').map((node) => borderOf(node, palette));
  const cells = listed('cellXfs', 'xf').map((xf) => {
    const at = <T>(items: readonly T[], id: string | undefined): T | undefined => items[index(id) ?? 0];
    const style: CellStyle = { ...at(fonts, xf.attributes.fontId), ...alignmentOf(childOf(xf, 'alignment')) };
    const numberFormat = formats(index(xf.attributes.numFmtId) ?? 0);
    const fill = at(fills, xf.attributes.fillId);
    const border = at(borders, xf.attributes.borderId);
    if (numberFormat !== undefined) style.numberFormat = numberFormat;
    if (fill !== undefined) style.fill = fill;
    if (border !== undefined) style.border = border;
    if (!flag(childOf(xf, 'protection')?.attributes.locked, true)) style.locked = false;
    return Object.keys(style).length === 0 ? undefined : style;
  });
  const differentials = listed('dxfs', 'dxf').map((node) => differentialOf(node, palette));
  return { cells, numberFormats: cells.map(numberFormatAlone), differentials, palette };
}

function numberFormatAlone(style: CellStyle | undefined): CellStyle | undefined {
  return style?.numberFormat === undefined ? undefined : { numberFormat: style.numberFormat };
}

function fontOf(node: XmlNode, palette: Palette): CellStyle {
  const style: CellStyle = {};
  if (switchOf(childOf(node, 'b'))) style.bold = true;
  if (switchOf(childOf(node, 'i'))) style.italic = true;
  const underline = childOf(node, 'u');
  if (underline && underline.attributes.val !== 'none') style.underline = true;
  if (switchOf(childOf(node, 'strike'))) style.strike = true;
  const name = childOf(node, 'name')?.attributes.val;
  if (name !== undefined && name !== DEFAULT_FONT.name) style.fontName = unescapedText(name);
  const size = decimal(childOf(node, 'sz')?.attributes.val);
  if (size !== null && size !== DEFAULT_FONT.size) style.fontSize = size;
  const color = palette.textColorOf(childOf(node, 'color'));
  if (color !== undefined) style.fontColor = color;
  return style;
}

/** A solid fill is its foreground; patterns are left out, since a cell's text is read against one colour. */
function fillOf(node: XmlNode, palette: Palette): string | undefined {
  const pattern = childOf(node, 'patternFill');
  return pattern?.attributes.patternType === 'solid'
    ? palette.colorOf(childOf(pattern, 'fgColor'))
    : undefined;
}

const SIDES = ['top', 'bottom', 'left', 'right'] as const;
const MEDIUM = new Set(['medium', 'mediumDashed', 'mediumDashDot', 'mediumDashDotDot', 'thick', 'double']);

/** Thin or medium, whatever the pattern; the first side that is drawn gives the weight, the first coloured one the colour. */
function borderOf(node: XmlNode, palette: Palette): CellBorder | undefined {
  const drawn = SIDES.flatMap((side) => {
    // Strict files name sides by the direction of reading.
    const found =
      childOf(node, side) ?? childOf(node, { left: 'start', right: 'end' }[side as string] ?? side);
    const style = found?.attributes.style ?? 'none';
    return found && style !== 'none' ? [{ side, found, style }] : [];
  });
  const first = drawn[0];
  if (!first) return undefined;
  const colors = drawn.map(({ found }) => palette.colorOf(childOf(found, 'color')));
  return {
    style: MEDIUM.has(first.style) ? 'medium' : 'thin',
    color: colors.find((color) => color !== undefined) ?? '#000000',
    sides: drawn.map(({ side }) => side),
  };
}

const HORIZONTAL = ['left', 'center', 'right', 'fill', 'justify', 'centerContinuous', 'distributed'] as const;
const VERTICAL = ['top', 'center', 'bottom', 'justify', 'distributed'] as const;

function alignmentOf(node: XmlNode | undefined): CellStyle {
  const style: CellStyle = {};
  if (!node) return style;
  const { horizontal, vertical, wrapText, indent, textRotation, shrinkToFit } = node.attributes;
  const across = HORIZONTAL.find((each) => each === horizontal);
  const down = VERTICAL.find((each) => each === vertical);
  if (across !== undefined) style.horizontal = across;
  if (down !== undefined) style.vertical = down;
  const turned = index(textRotation) ?? 0;
  // The format counts downward degrees on from 90.
  if (turned > 0) style.rotation = turned > 90 && turned <= 180 ? 90 - turned : turned;
  if (flag(shrinkToFit, false)) style.shrink = true;
  if (flag(wrapText, false)) style.wrap = true;
  const steps = index(indent) ?? 0;
  if (steps > 0) style.indent = steps;
  return style;
}

/** In a conditional format a solid fill is its background colour, and solid need not be said. */
function differentialOf(node: XmlNode, palette: Palette): ConditionalFormatDocument['format'] {
  const format: ConditionalFormatDocument['format'] = {};
  const font = childOf(node, 'font');
  const pattern = childOf(childOf(node, 'fill'), 'patternFill');
  const fill = palette.colorOf(childOf(pattern, 'bgColor') ?? childOf(pattern, 'fgColor'));
  const color = palette.colorOf(childOf(font, 'color'));
  if (fill !== undefined) format.fill = fill;
  if (color !== undefined) format.fontColor = color;
  const bold = childOf(font, 'b');
  if (bold) format.bold = switchOf(bold);
  return format;
}

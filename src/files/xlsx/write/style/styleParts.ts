import type { CellBorder, CellStyle, ConditionalFormatDocument } from '../../../../workbook/document';
import { element } from '../xml';
import { argb } from './color';

/** What a cell without a font of its own is written in; it also sets the unit of column widths. */
const DEFAULT_FONT = { name: 'Calibri', size: 11 } as const;

const color = (value: string | undefined): string =>
  value === undefined ? '' : element('color', { rgb: argb(value) });

/** Children stand in the schema's order; Excel repairs a file where they do not. */
export function fontXml(style: CellStyle): string {
  return element(
    'font',
    {},
    style.bold ? element('b', {}) : '',
    style.italic ? element('i', {}) : '',
    style.strike ? element('strike', {}) : '',
    style.underline ? element('u', {}) : '',
    element('sz', { val: style.fontSize ?? DEFAULT_FONT.size }),
    color(style.fontColor),
    element('name', { val: style.fontName ?? DEFAULT_FONT.name }),
    element('family', { val: 2 }),
  );
}

/** The `fill` element of a look. */
export function fillXml(style: CellStyle): string {
  if (style.pattern !== undefined) {
    const ground = style.fill === undefined ? '' : element('bgColor', { rgb: argb(style.fill) });
    return element('fill', {}, element('patternFill', { patternType: style.pattern }, ground));
  }
  if (style.fill === undefined) return element('fill', {}, element('patternFill', { patternType: 'none' }));
  return element(
    'fill',
    {},
    element(
      'patternFill',
      { patternType: 'solid' },
      element('fgColor', { rgb: argb(style.fill) }),
      element('bgColor', { indexed: 64 }),
    ),
  );
}

/** The second fill of a style sheet is reserved by the format, whatever the cells use. */
export const RESERVED_FILL = element('fill', {}, element('patternFill', { patternType: 'gray125' }));

/** The `border` element of a look; all four sides stand in it, as Excel writes them. */
export function borderXml(style: CellStyle): string {
  const border = style.border;
  const sides = (['left', 'right', 'top', 'bottom'] as const).map((side) =>
    border?.sides.includes(side) ? sideXml(side, border) : element(side, {}),
  );
  return element('border', {}, ...sides, element('diagonal', {}));
}

function sideXml(side: string, border: CellBorder): string {
  return element(side, { style: border.style }, element('color', { rgb: argb(border.color) }));
}

/** The look of a conditional format. A fill is told by its background colour alone here, unlike in a cell. */
export function differentialXml(format: ConditionalFormatDocument['format']): string {
  const font =
    format.bold === undefined && format.fontColor === undefined
      ? ''
      : element(
          'font',
          {},
          format.bold === undefined ? '' : element('b', { val: format.bold }),
          color(format.fontColor),
        );
  const fill =
    format.fill === undefined
      ? ''
      : element('fill', {}, element('patternFill', {}, element('bgColor', { rgb: argb(format.fill) })));
  return element('dxf', {}, font, fill);
}

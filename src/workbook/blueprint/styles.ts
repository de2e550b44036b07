import type { PlannedStyle } from '../document';
import type { ColumnDefinition, Owner } from '../tableDefinition';

/** The number formats of our columns; text is text before a value is written. */
export const TEXT_FORMAT = '@';
export const DATE_FORMAT = 'dd/mm/yyyy';
const COUNT_FORMAT = '0;-0;"–"';
const SHARE_FORMAT = '0%';

/** A colour for each hand that writes; the legend on Tổng quan explains them. White text stands on them. */
export const ownerColors: Readonly<Record<Owner, string>> = {
  coordinator: '#1F4E79',
  product: '#555B62',
  formula: '#555B62',
  lead: '#2B6634',
  'coordinating-unit': '#2B6634',
};

export const INK = '#1B2733';
const ACCENT = '#1F4E79';
export const QUIET = '#55606B';
const RULE = '#C3CBD3';
export const PALE = '#EAF0F6';

const thinAround = { style: 'thin', color: RULE, sides: ['top', 'bottom', 'left', 'right'] } as const;

const formats: Readonly<Record<ColumnDefinition['kind'], string | undefined>> = {
  text: TEXT_FORMAT,
  date: DATE_FORMAT,
  number: '0',
  percent: '0',
  formula: undefined,
};

/** The style of a column's heading in a table. */
export function headingStyle(column: ColumnDefinition): PlannedStyle {
  return {
    bold: true,
    fontColor: '#FFFFFF',
    fill: ownerColors[column.owner],
    border: thinAround,
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  };
}

/** The style of a column's body in a table. */
export function bodyStyle(column: ColumnDefinition): PlannedStyle {
  const numberFormat = formats[column.kind];
  return {
    ...(numberFormat === undefined ? {} : { numberFormat }),
    border: thinAround,
    vertical: 'top',
    ...(column.align ? { horizontal: column.align } : {}),
    ...(column.wrap ? { wrap: true } : {}),
  };
}

/** The styles of Tổng quan and Danh mục. */
export const styles = {
  title: { bold: true, fontSize: 16, fontColor: ACCENT, vertical: 'center', wrap: true },
  subtitle: { fontColor: QUIET, vertical: 'top', wrap: true },
  section: {
    bold: true,
    fontSize: 12,
    fontColor: ACCENT,
    vertical: 'center',
    border: { style: 'medium', color: ACCENT, sides: ['bottom'] },
  },
  label: { indent: 1, horizontal: 'left', fontColor: QUIET, vertical: 'top', wrap: true },
  text: { indent: 1, horizontal: 'left', fontColor: INK, vertical: 'top', wrap: true },
  note: { indent: 1, horizontal: 'left', fontColor: QUIET, italic: true, vertical: 'center', wrap: true },
  input: {
    bold: true,
    fontColor: INK,
    fill: '#FFF8DC',
    horizontal: 'center',
    vertical: 'center',
    border: { style: 'thin', color: QUIET, sides: ['top', 'bottom', 'left', 'right'] },
  },
  columnHead: {
    bold: true,
    fontColor: INK,
    fill: PALE,
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    border: thinAround,
  },
  rowHead: {
    indent: 1,
    horizontal: 'left',
    fontColor: INK,
    vertical: 'center',
    wrap: true,
    border: thinAround,
  },
  figure: {
    fontColor: INK,
    numberFormat: COUNT_FORMAT,
    horizontal: 'center',
    vertical: 'center',
    border: thinAround,
  },
  share: {
    fontColor: QUIET,
    numberFormat: SHARE_FORMAT,
    horizontal: 'center',
    vertical: 'center',
    border: thinAround,
  },
  link: { indent: 1, horizontal: 'left', fontColor: '#0B5394', underline: true, vertical: 'center' },
  listHead: {
    bold: true,
    fontColor: '#FFFFFF',
    fill: ACCENT,
    horizontal: 'center',
    vertical: 'center',
    border: thinAround,
  },
  listWord: { numberFormat: TEXT_FORMAT, border: thinAround },
} as const satisfies Record<string, PlannedStyle>;

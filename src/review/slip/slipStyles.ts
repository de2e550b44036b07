import { DATE_FORMAT, INK, PALE, QUIET, TEXT_FORMAT, styles } from '../../workbook/blueprint/styles';
import type { PlannedStyle } from '../../workbook/document';

/** Light yellow: a cell to be filled in, as the inputs of Tổng quan. */
const OPEN = '#FFF8DC';
/** The fill of a failing cell; its medium frame and bold text show on a black and white print. */
const MARKED = '#FBE3D6';

const around = ['top', 'bottom', 'left', 'right'] as const;
const text = { numberFormat: TEXT_FORMAT, fontColor: INK, vertical: 'top', wrap: true } as const;
const thin = { style: 'thin', color: QUIET, sides: around } as const;
const mark = {
  bold: true,
  fill: MARKED,
  border: { style: 'medium', color: '#9C3B00', sides: around },
} as const;

/** The looks of a slip. */
export const slipStyles = {
  title: styles.title,
  fact: { ...text, vertical: 'center' },
  strong: { ...text, bold: true, vertical: 'center' },
  heading: styles.columnHead,
  openHeading: { ...styles.columnHead, fill: '#F3E3A3' },
  cell: { ...text, border: thin },
  number: { fontColor: INK, vertical: 'top', horizontal: 'center', border: thin, numberFormat: '0' },
  marked: { ...text, ...mark },
  markedDate: { ...text, ...mark, numberFormat: DATE_FORMAT, horizontal: 'left' },
  open: { ...text, fill: OPEN, border: thin, locked: false },
  openReply: { ...text, fill: OPEN, border: thin, locked: false, horizontal: 'center' },
  rowTitle: { ...text, bold: true, fill: PALE, border: thin },
  label: { ...text, fontColor: QUIET, border: thin },
  date: { ...text, numberFormat: DATE_FORMAT, horizontal: 'left', border: thin },
  sentence: { ...text, italic: true },
} as const satisfies Record<string, PlannedStyle>;

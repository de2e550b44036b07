import { INK, QUIET, TEXT_FORMAT, styles } from '../../workbook/blueprint/styles';
import type { PlannedStyle } from '../../workbook/document';

const around = ['top', 'bottom', 'left', 'right'] as const;
const thin = { style: 'thin', color: QUIET, sides: around } as const;

/** The looks of a ledger; every text is text, whatever it begins with. */
export const ledgerStyles = {
  title: styles.title,
  fact: { numberFormat: TEXT_FORMAT, fontColor: INK, vertical: 'top' },
  alarm: { numberFormat: TEXT_FORMAT, fontColor: '#9C3B00', bold: true, vertical: 'top' },
  heading: styles.columnHead,
  text: { numberFormat: TEXT_FORMAT, fontColor: INK, vertical: 'top', wrap: true, border: thin },
  strong: { numberFormat: TEXT_FORMAT, fontColor: INK, vertical: 'top', bold: true, border: thin },
  count: { numberFormat: '#,##0', fontColor: INK, vertical: 'top', horizontal: 'right', border: thin },
  sum: {
    ...{ numberFormat: '#,##0', fontColor: INK, vertical: 'top', horizontal: 'right' },
    ...{ bold: true, border: thin },
  },
  /** Lines of cells are many: no frame, and wrapping only where a text is longer than its column. */
  line: { numberFormat: TEXT_FORMAT, fontColor: INK, vertical: 'top' },
  longLine: { numberFormat: TEXT_FORMAT, fontColor: INK, vertical: 'top', wrap: true },
  lineCount: { numberFormat: '#,##0', fontColor: INK, vertical: 'top', horizontal: 'right' },
  lineNumber: { fontColor: INK, vertical: 'top', horizontal: 'left' },
} as const satisfies Record<string, PlannedStyle>;

import type { TableDocument } from '../../../workbook/document';
import { areaOf } from '../../model/workbookModel';

/** Accent colours of the Office theme, 1 to 6; 0 is the dark text colour. */
const ACCENTS = ['#000000', '#4472c4', '#ed7d31', '#a5a5a5', '#ffc000', '#5b9bd5', '#70ad47'];

/** What a table's own style gives a cell, under the cell's own format. */
export interface TableLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly line?: string;
}

/** The look of a cell of the table by the gallery's style: header, bands, lines. */
export function tableLook(table: TableDocument, row: number): TableLook {
  const style = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style ?? '');
  if (!style) return {};
  const accent = ACCENTS[(Number(style[2]) - 1) % 7] ?? '#000000';
  const area = areaOf(table);
  if (table.headerRow && row === area.top) {
    return style[1] === 'Light'
      ? { bold: true, line: accent }
      : { bold: true, fill: accent, fontColor: '#ffffff', line: accent };
  }
  const banded = table.bandedRows && (row - area.top) % 2 === 1;
  return { line: mix(accent, 0.6), ...(banded ? { fill: mix(accent, 0.86) } : {}) };
}

/** The colour with `share` of white in it. */
function mix(color: string, share: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(part + (255 - part) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

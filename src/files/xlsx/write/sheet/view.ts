import type { SheetDocument } from '../../../../workbook/document';
import { cellName } from '../../../../workbook/a1';
import { element } from '../xml';

/** `<sheetViews>`: grid lines, the sheet in front, and the rows and columns that stay in view. */
export function viewXml(sheet: SheetDocument, active: boolean): string {
  return element(
    'sheetViews',
    {},
    element(
      'sheetView',
      {
        showGridLines: sheet.showGridlines ? undefined : false,
        tabSelected: active || undefined,
        workbookViewId: 0,
      },
      frozenXml(sheet.freeze),
    ),
  );
}

function frozenXml(freeze: SheetDocument['freeze']): string {
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) return '';
  const { rows, columns } = freeze;
  const first = cellName(rows, columns);
  const scrolling = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const corners = rows > 0 && columns > 0 ? (['topRight', 'bottomLeft'] as const) : [];
  return [
    element('pane', {
      xSplit: columns || undefined,
      ySplit: rows || undefined,
      topLeftCell: first,
      activePane: scrolling,
      state: 'frozen',
    }),
    ...corners.map((pane) => element('selection', { pane })),
    element('selection', { pane: scrolling, activeCell: first, sqref: first }),
  ].join('');
}

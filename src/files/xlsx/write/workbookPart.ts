import type { WorkbookDocument } from '../../../workbook/document';
import { definedNamesXml } from './definedNames';
import { namespace } from './package/namespaces';
import { element, part } from './xml';

/**
 * The workbook part. It asks Excel to calculate everything once at opening, since our cached values may be
 * those of another day.
 * @param sheetRelations the relationship id of each sheet, in order
 * @param active the place of the sheet in front
 */
export function workbookPart(
  document: WorkbookDocument,
  sheetRelations: readonly string[],
  active: number,
): string {
  return part(
    element(
      'workbook',
      { xmlns: namespace.main, 'xmlns:r': namespace.relations },
      element('workbookPr', { date1904: document.date1904 || undefined, defaultThemeVersion: 124226 }),
      element(
        'bookViews',
        {},
        element('workbookView', {
          xWindow: 0,
          yWindow: 0,
          windowWidth: 24000,
          windowHeight: 12000,
          tabRatio: 800,
          activeTab: active,
        }),
      ),
      element(
        'sheets',
        {},
        ...document.sheets.map(({ name, visibility }, index) =>
          element('sheet', {
            name,
            sheetId: index + 1,
            state: visibility === 'visible' ? undefined : visibility,
            'r:id': sheetRelations[index],
          }),
        ),
      ),
      definedNamesXml(document),
      element('calcPr', { calcId: 191029, fullCalcOnLoad: true }),
    ),
  );
}

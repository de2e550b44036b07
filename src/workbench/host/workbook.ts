import { cellArea } from '../model/area';
import { define } from './apiObject';
import { application, runtime } from './application';
import { comments } from './comment';
import { documentProperties } from './customProperty';
import { customXmlParts } from './customXmlPart';
import type { Environment } from './environment';
import { workbookEventMethods } from './eventMethods';
import { namedItems } from './namedItemCollection';
import { settings } from './setting';
import { styles } from './styleCollection';
import { tables } from './tableCollection';
import { workbookProtection } from './workbookProtection';
import { worksheets } from './worksheetCollection';

/** `Excel.Workbook`: the root of every path. */
export const workbook = define<Environment>({
  type: 'Workbook',
  read: {
    Name: () => 'Book1.xlsx',
    ReadOnly: () => false,
    IsDirty: () => true,
    AutoSave: () => false,
    PreviouslySaved: () => false,
  },
  open: {
    Application: application,
    _Runtime: runtime,
    Worksheets: worksheets,
    Tables: (env) => tables({ env, sheet: null }),
    Names: (env) => namedItems({ env, sheet: null }),
    CustomXmlParts: customXmlParts,
    Styles: styles,
    Comments: (env) => comments({ env, sheet: null }),
    Settings: settings,
    Properties: documentProperties,
    Protection: workbookProtection,
  },
  call: {
    GetActiveCell: ({ model, make }) => {
      const sheet = model.activeSheet;
      const { top, left } = model.selection(sheet);
      return make.range(sheet, cellArea(top, left));
    },
    GetSelectedRange: ({ model, make }) => make.range(model.activeSheet, model.selection(model.activeSheet)),
    GetSelectedRanges: ({ model, make }) => {
      return make.rangeAreas(model.activeSheet, [model.selection(model.activeSheet)]);
    },
    ...workbookEventMethods,
  },
});

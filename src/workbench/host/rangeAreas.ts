import type { SheetDocument } from '../../workbook/document';
import { columnCount, formatArea, quoteSheet, rowCount, type Area } from '../model/area';
import { define } from './apiObject';
import { Refusal } from '../model/refusal';
import { living, type Environment } from './environment';

export interface AreasState {
  readonly env: Environment;
  readonly sheet: SheetDocument;
  readonly areas: readonly Area[];
}

const areaCollection = define<AreasState>({
  type: 'RangeCollection',
  items: ({ env, sheet, areas }) => areas.map((area) => env.make.range(sheet, area)),
  call: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ env, sheet, areas }, args) => {
      const area = areas[args.integer(0)];
      if (area === undefined) throw new Refusal('InvalidArgument', 'There is no such area.');
      return env.make.range(sheet, area);
    },
  },
});

/** `Excel.RangeAreas`: several rectangles of one sheet. */
export const rangeAreas = define<AreasState>({
  type: 'RangeAreas',
  read: {
    Address: ({ sheet, areas }) =>
      areas.map((area) => `${quoteSheet(sheet.name)}!${formatArea(area)}`).join(','),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((all, area) => all + rowCount(area) * columnCount(area), 0),
  },
  open: {
    Areas: areaCollection,
    Worksheet: ({ env, sheet }) => env.make.worksheet(living(env, sheet)),
  },
});

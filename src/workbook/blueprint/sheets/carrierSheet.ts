import type { SheetBlueprint } from '../../blueprint';
import { CARRIER_SHEET, sheetCells } from '../../carrier/sheetCarrier';
import type { CarrierContent } from '../../snapshot';
import { TEXT_FORMAT } from '../styles';

/** The very hidden sheet: one column of text, see `sheetCells`. */
export function carrierSheet(content: CarrierContent): SheetBlueprint {
  return {
    name: CARRIER_SHEET,
    visibility: 'veryHidden',
    tabColor: null,
    columns: [],
    rows: [],
    freeze: null,
    print: null,
    showGridlines: true,
    merges: [],
    blocks: [
      {
        top: 0,
        left: 0,
        values: sheetCells(content).map((text) => [text]),
        columns: [{ style: { numberFormat: TEXT_FORMAT }, formula: false }],
      },
    ],
    table: null,
    highlights: [],
    validations: [],
    hyperlinks: [],
  };
}

import type { SheetBlueprint } from '../../blueprint';
import { CARRIER_SHEET, DATE_PROBE, sheetCells } from '../../carrier/sheetCarrier';
import { newJournal } from '../../journal/enter';
import type { JournalDraft } from '../../journal/entry';
import { JOURNAL_COLUMN } from '../../journal/head';
import type { CarrierContent } from '../../snapshot';
import { TEXT_FORMAT } from '../styles';

/**
 * The very hidden sheet: a column of text, see `sheetCells`, the date probe beside it, and the journal with
 * the entries that it begins with.
 */
export function carrierSheet(content: CarrierContent, entries: readonly JournalDraft[]): SheetBlueprint {
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
      {
        top: 0,
        left: JOURNAL_COLUMN,
        values: newJournal(entries).map((text) => [text]),
        columns: [{ style: { numberFormat: TEXT_FORMAT }, formula: false }],
      },
      {
        top: DATE_PROBE.row,
        left: DATE_PROBE.column,
        values: [[DATE_PROBE.formula]],
        results: [[DATE_PROBE.result]],
        columns: [{ style: {}, formula: true }],
      },
    ],
    table: null,
    highlights: [],
    validations: [],
    hyperlinks: [],
  };
}

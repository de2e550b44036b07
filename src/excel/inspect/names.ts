import { cellName } from '../../workbook/a1';
import type { NamedCell } from '../../workbook/reading';
import type { NameShape } from '../../workbook/repair/shape';
import { decisionNames, settingNames } from '../../workbook/settingNames';
import type { Structure } from './structure';

const ours = new Set(
  [...Object.values(settingNames), ...Object.values(decisionNames)].map((name) => name.toLowerCase()),
);

/** A name with its first cell, where it is ours and stands for cells. */
export interface AskedName {
  readonly item: Excel.NamedItem;
  readonly cell: Excel.Range | null;
}

/** Asks for the cells of our names; of the names of others, only what they refer to is known. */
export function askNames({ names }: Structure): readonly AskedName[] {
  return names.items.map((item) => {
    if (!ours.has(item.name.toLowerCase()) || item.type !== 'Range') return { item, cell: null };
    const cell = item.getRange().getCell(0, 0);
    cell.load('values,formulas,rowIndex,columnIndex,worksheet/name');
    return { item, cell };
  });
}

/** The names as they stand, once they were answered. */
export function nameShapes(names: readonly AskedName[]): readonly NameShape[] {
  return names.map(({ item, cell }) => ({
    name: item.name,
    refersTo: String(item.formula),
    cell: cell && namedCell(cell),
  }));
}

function namedCell(cell: Excel.Range): NamedCell {
  const value: unknown = cell.values[0]?.[0];
  const formula: unknown = cell.formulas[0]?.[0];
  return {
    sheet: cell.worksheet.name,
    cell: cellName(cell.rowIndex, cell.columnIndex),
    value: cellValue(value),
    computed: typeof formula === 'string' && formula.startsWith('=') && formula !== value,
  };
}

/** Excel tells an empty cell as the empty text and an error by its name. */
export function cellValue(value: unknown): NamedCell['value'] {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return null;
  return /^#[A-Z/0]+[!?]$|^#N\/A$/.test(value) ? { error: value } : value;
}

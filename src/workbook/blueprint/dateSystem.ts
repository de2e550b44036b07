import type { BlockBlueprint, Blueprint } from '../blueprint';
import type { CellValue } from '../document';
import { serialOfDay } from '../serial';
import { DATE_FORMAT } from './styles';

const DIFFERENCE = serialOfDay('2000-01-01') - serialOfDay('2000-01-01', true);

/** The blueprint for a workbook that counts days from 1904: every day as its number there. */
export function inDateSystem1904(blueprint: Blueprint): Blueprint {
  return {
    ...blueprint,
    sheets: blueprint.sheets.map((sheet) => ({ ...sheet, blocks: sheet.blocks.map(shifted) })),
  };
}

function shifted(block: BlockBlueprint): BlockBlueprint {
  const shift = (value: CellValue, column: number): CellValue => {
    const isDay = block.columns[column]?.style.numberFormat === DATE_FORMAT;
    return isDay && typeof value === 'number' ? value - DIFFERENCE : value;
  };
  return { ...block, values: block.values.map((row) => row.map(shift)) };
}

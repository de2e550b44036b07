import type { BlockBlueprint, Blueprint } from '../blueprint';
import type { CellValue } from '../document';
import { serialOfDay } from '../serial';
import { DATE_FORMAT } from './styles';

const DIFFERENCE = serialOfDay('2000-01-01') - serialOfDay('2000-01-01', true);

/** The blueprint for a workbook that counts days from 1904: every day as its number there. */
export function inDateSystem1904(blueprint: Blueprint): Blueprint {
  return withDays(blueprint, -DIFFERENCE);
}

/** A blueprint that counts days from 1904, as those of other workbooks are. */
export function inDateSystem1900(blueprint: Blueprint): Blueprint {
  return withDays(blueprint, DIFFERENCE);
}

function withDays(blueprint: Blueprint, difference: number): Blueprint {
  return {
    ...blueprint,
    sheets: blueprint.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => shifted(block, difference)),
    })),
  };
}

function shifted(block: BlockBlueprint, difference: number): BlockBlueprint {
  const shift = (value: CellValue, column: number): CellValue => {
    const isDay = block.columns[column]?.style.numberFormat === DATE_FORMAT;
    return isDay && typeof value === 'number' ? value + difference : value;
  };
  return { ...block, values: block.values.map((row) => row.map(shift)) };
}

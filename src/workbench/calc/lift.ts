import type { CellValue } from '../../workbook/document';
import { rowsOf, single, type Surroundings } from './argument';
import { Fault } from './formulaError';
import { isMany, scalar, sizeOf, type Operand } from './operand';

/**
 * Applies a rule for single values to blocks, cell by cell: a single row or column is repeated, what one
 * block lacks is `#N/A`. Without a block the answer is one value.
 */
export function lift(
  operands: readonly Operand[],
  around: Surroundings,
  rule: (values: readonly CellValue[]) => CellValue,
): Operand {
  if (!operands.some(isMany))
    return scalar(
      apply(
        rule,
        operands.map((operand) => single(operand, around)),
      ),
    );
  const blocks = operands.map((operand) => rowsOf(operand, around));
  const height = Math.max(
    ...operands.map((operand, i) => Math.min(sizeOf(operand).rows, blocks[i]?.length ?? 0)),
  );
  const width = Math.max(...blocks.map((block) => block[0]?.length ?? 0));
  const rows: CellValue[][] = [];
  for (let row = 0; row < height; row += 1) {
    const line: CellValue[] = [];
    for (let column = 0; column < width; column += 1) {
      line.push(
        apply(
          rule,
          blocks.map((block) => at(block, row, column)),
        ),
      );
    }
    rows.push(line);
  }
  return { kind: 'grid', rows };
}

function at(block: readonly (readonly CellValue[])[], row: number, column: number): CellValue {
  const line = block.length === 1 ? block[0] : block[row];
  if (line === undefined) return { error: '#N/A' };
  const value = line.length === 1 ? line[0] : line[column];
  return value === undefined ? { error: '#N/A' } : value;
}

function apply(rule: (values: readonly CellValue[]) => CellValue, values: readonly CellValue[]): CellValue {
  try {
    return rule(values);
  } catch (fault) {
    if (fault instanceof Fault) return { error: fault.error };
    throw fault;
  }
}

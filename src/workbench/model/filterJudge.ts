import { readCriterion } from '../calc/functions/criterion';
import { findCell } from './cells';
import type { SheetDocument } from '../../workbook/document';
import type { ColumnCriteria } from './tableFilter';
import type { WorkbookModel } from './workbookModel';

/** The rows that a filter looks at, headings left out. */
export interface FilteredRows {
  readonly sheet: SheetDocument;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** Says of each row whether it stays under what its column is filtered by. */
export function judgeOf(
  model: WorkbookModel,
  rows: FilteredRows,
  criteria: ColumnCriteria,
): (row: number) => boolean {
  const { sheet, column } = rows;
  const value = (row: number) => model.value(sheet.name, row, column);
  switch (criteria.filterOn) {
    case 'Values': {
      const wanted = new Set((criteria.values ?? []).map((each) => each.toLowerCase()));
      return (row) => wanted.has(model.text(sheet.name, row, column).toLowerCase());
    }
    case 'Custom': {
      const first = readCriterion(criteria.criterion1 ?? '');
      if (criteria.criterion2 === undefined) return (row) => first(value(row));
      const second = readCriterion(criteria.criterion2);
      return criteria.operator === 'Or'
        ? (row) => first(value(row)) || second(value(row))
        : (row) => first(value(row)) && second(value(row));
    }
    case 'CellColor':
      return (row) => (findCell(sheet, row, column)?.style?.fill ?? '#FFFFFF') === criteria.color;
    case 'FontColor':
      return (row) => (findCell(sheet, row, column)?.style?.fontColor ?? '#000000') === criteria.color;
    default:
      return byNumbers(numbersOf(model, rows), criteria, value);
  }
}

function numbersOf(model: WorkbookModel, { sheet, column, top, bottom }: FilteredRows): number[] {
  const numbers: number[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const value = model.value(sheet.name, row, column);
    if (typeof value === 'number') numbers.push(value);
  }
  return numbers;
}

function byNumbers(
  numbers: readonly number[],
  criteria: ColumnCriteria,
  value: (row: number) => unknown,
): (row: number) => boolean {
  const within = limitOf(numbers, criteria);
  return (row) => {
    const each = value(row);
    return typeof each === 'number' && within(each);
  };
}

/** Above or below the average; the first or last so many, or so many in a hundred, ties among them. */
function limitOf(numbers: readonly number[], criteria: ColumnCriteria): (value: number) => boolean {
  if (criteria.filterOn === 'Dynamic') {
    const mean = numbers.reduce((all, each) => all + each, 0) / Math.max(1, numbers.length);
    return criteria.dynamicCriteria === 'AboveAverage' ? (each) => each > mean : (each) => each < mean;
  }
  const asked = Number(criteria.criterion1);
  const percent = criteria.filterOn === 'TopPercent' || criteria.filterOn === 'BottomPercent';
  const count = percent ? Math.max(1, Math.floor((numbers.length * asked) / 100)) : asked;
  const top = criteria.filterOn === 'TopItems' || criteria.filterOn === 'TopPercent';
  const ordered = [...numbers].sort((a, b) => (top ? b - a : a - b));
  const last = ordered[Math.min(count, ordered.length) - 1] ?? 0;
  return top ? (each) => each >= last : (each) => each <= last;
}

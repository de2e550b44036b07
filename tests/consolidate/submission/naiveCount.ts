import type { MasterView } from '../../../src/consolidate/master/masterView';
import type { ReturnedWorkbook } from '../../../src/consolidate/submission/returnedWorkbook';
import { parseRange } from '../../../src/workbook/a1';
import type { PackageContent } from '../../../src/workbook/carrier/packageContent';
import type { CellValue } from '../../../src/workbook/document';
import type { RawCell, RawTable } from '../../../src/workbook/reading';
import type { ColumnDefinition, TableDefinition } from '../../../src/workbook/tableDefinition';
import { chiTieu, donVi, nhiemVu, phoiHop } from '../../../src/workbook/tables';

const TABLES = [chiTieu, nhiemVu, phoiHop, donVi];
const WORDS = [
  '',
  'Chưa phân công',
  'Quá hạn',
  'Sắp đến hạn',
  'Không rõ hạn',
  'Đang trong hạn',
  'Chưa xác định hạn',
];

const text = (value: CellValue | undefined): string =>
  value === null || value === undefined || typeof value === 'object'
    ? ''
    : String(value).normalize('NFC').trim();
const isFilled = ({ value, computed }: RawCell): boolean =>
  value === null ? computed === true : typeof value === 'object' || text(value) !== '';

/**
 * How many cells of the workbook count, by rule 7 of the contract alone. It knows no more than these tests need:
 * columns stand under their headings, units are written by their official names, notes stand in sheets of ours.
 */
export function naiveCount(
  { reading, merges, outside }: ReturnedWorkbook,
  content: PackageContent,
  master: MasterView,
): number {
  const went = new Set(content.outside.map(([cell]) => cell));
  const notes = outside.filter(({ sheet, cell }) => !went.has(`${sheet}!${cell}`));
  return TABLES.reduce((sum, definition) => {
    const table = reading.tables.find(({ name }) => name === definition.name);
    return table ? sum + tableCount(definition, table, merges[table.sheet] ?? [], content, master) : sum;
  }, notes.length);
}

function tableCount(
  definition: TableDefinition,
  table: RawTable,
  merges: readonly string[],
  content: PackageContent,
  master: MasterView,
): number {
  const base = content.base[definition.name];
  const nameOf = (key: string, of: string): string => [key, of].filter(Boolean).join(' / ');
  const held = new Map(
    (base?.rows ?? []).map((values) => [
      nameOf(text(values[0]), definition.identity.length > 1 ? text(values[1]) : ''),
      values,
    ]),
  );
  const inMaster = new Map(
    (master.snapshot.tables[definition.name]?.rows ?? []).map((row) => [nameOf(row.key, row.of ?? ''), row]),
  );
  const place = (id: string): number => {
    const heading = definition.columns.find((column) => column.id === id)?.heading;
    return table.headings.indexOf(heading ?? '');
  };
  const isCovered = (row: number, column: number): boolean =>
    merges.some((merge) => {
      const range = parseRange(merge);
      const [top, left] = [table.top + 1 + row, table.left + column];
      if (!range || (range.top === top && range.left === left)) return false;
      return top >= range.top && top <= range.bottom && left >= range.left && left <= range.right;
    });
  const isOvertyped = (column: ColumnDefinition, cell: RawCell): boolean => {
    if (cell.computed === true) return false;
    const left = table.rows.some((cells) => cells[place(column.id)]?.computed === true);
    return (
      left ||
      !text(cell.value)
        .split('; ')
        .every((word) => WORDS.includes(word))
    );
  };

  let count = 0;
  table.headings.forEach((heading, column) => {
    if (definition.columns.some((each) => each.heading === heading)) return;
    count += 1 + table.rows.filter((cells) => isFilled(cells[column] ?? { value: null })).length;
  });
  table.rows.forEach((cells, row) => {
    const cellOf = (id: string): RawCell => cells[place(id)] ?? { value: null };
    const [key = '', of] = definition.identity.map((id) => text(cellOf(id).value));
    const name = nameOf(key, of ?? '');
    const hidden = definition.identity.some((id) => isCovered(row, place(id)));
    const known = key !== '' && of !== '' && !hidden;
    const values = known ? held.get(name) : undefined;
    const others = known && !values ? inMaster.get(name) : undefined;
    for (const column of definition.columns) {
      const at = place(column.id);
      if (at < 0) continue;
      const cell = cellOf(column.id);
      const isKey = definition.identity.includes(column.id);
      const isComputed = column.owner === 'product' || column.kind === 'formula';
      const isNew = isFilled(cell) && (column.kind !== 'formula' || isOvertyped(column, cell));
      if (values || others) {
        const before = values?.[base?.columns.indexOf(column.id) ?? -1];
        if (isKey) continue;
        else if (column.kind === 'formula') count += isOvertyped(column, cell) ? 1 : 0;
        else if (isComputed) {
          const stood = values ? text(before) : text(others?.cells[column.id]?.value);
          count += (values || isFilled(cell)) && stood !== text(cell.value) ? 1 : 0;
        } else count += values || isFilled(cell) || isCovered(row, at) ? 1 : 0;
      } else {
        const covered = hidden && isCovered(row, at) && !isKey && !isComputed;
        count += isNew || covered ? 1 : 0;
      }
    }
  });
  return count;
}

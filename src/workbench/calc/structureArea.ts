import type { TableDocument } from '../../workbook/document';
import { parseArea, type Area } from '../model/area';
import type { Surroundings } from './argument';
import { Fault } from './formulaError';
import type { Operand } from './operand';
import type { Structure, StructureItem } from './structure';

/** The cells that a structured reference means, seen from the formula's own cell. */
export function structureArea(name: string | null, structure: Structure, around: Surroundings): Operand {
  const { sheet, table, area } = find(name, around);
  const columns = columnsOf(table, area, structure);
  const rows = rowsOf(table, area, structure.items, sheet, around);
  return { kind: 'reference', sheet, area: { ...rows, ...columns } };
}

function find(
  name: string | null,
  around: Surroundings,
): { sheet: string; table: TableDocument; area: Area } {
  if (name !== null) {
    const found = around.source.table(name);
    if (found === null) throw new Fault('#NAME?');
    return found;
  }
  const { sheet, row, column } = around.place;
  const table = around.source.tableAt(sheet, row, column);
  const area = table === null ? null : parseArea(table.range);
  if (table === null || area === null) throw new Fault('#NAME?');
  return { sheet, table, area };
}

function columnsOf(table: TableDocument, area: Area, structure: Structure): { left: number; right: number } {
  if (structure.columns === null) return { left: area.left, right: area.right };
  const first = columnPlace(table, structure.columns.first);
  const last = columnPlace(table, structure.columns.last);
  return { left: area.left + Math.min(first, last), right: area.left + Math.max(first, last) };
}

function columnPlace(table: TableDocument, name: string): number {
  const key = name.toLowerCase();
  const place = table.columns.findIndex((column) => column.name.toLowerCase() === key);
  if (place < 0) throw new Fault('#REF!');
  return place;
}

function rowsOf(
  table: TableDocument,
  area: Area,
  items: readonly StructureItem[],
  sheet: string,
  around: Surroundings,
): { top: number; bottom: number } {
  const head = table.headerRow ? 1 : 0;
  const foot = table.totalsRow ? 1 : 0;
  const data = { top: area.top + head, bottom: area.bottom - foot };
  if (items.includes('#This Row')) {
    const { row } = around.place;
    if (around.place.sheet !== sheet || row < data.top || row > data.bottom) throw new Fault('#VALUE!');
    return { top: row, bottom: row };
  }
  if (items.includes('#All')) return { top: area.top, bottom: area.bottom };
  const parts = (items.length === 0 ? (['#Data'] as const) : items).map((item) => {
    if (item === '#Headers') return head === 1 ? { top: area.top, bottom: area.top } : null;
    if (item === '#Totals') return foot === 1 ? { top: area.bottom, bottom: area.bottom } : null;
    return data.top <= data.bottom ? data : null;
  });
  const there = parts.filter((part) => part !== null);
  if (there.length === 0) throw new Fault('#REF!');
  return {
    top: Math.min(...there.map((part) => part.top)),
    bottom: Math.max(...there.map((part) => part.bottom)),
  };
}

import type { ReturnedWorkbook } from '../../../src/consolidate/submission/returnedWorkbook';
import type { RawCell, RawTable } from '../../../src/workbook/reading';
import { dayOfSerial } from '../../../src/workbook/serial';
import { tableDefinition } from '../../../src/workbook/tables';
import { withoutColumn, withTable } from '../submission/returning';

/** What becomes of a file on its way, without anybody meaning it. */
export interface Damage {
  readonly name: string;
  readonly of: (workbook: ReturnedWorkbook) => ReturnedWorkbook;
}

const onTasks =
  (change: (table: RawTable) => RawTable) =>
  (workbook: ReturnedWorkbook): ReturnedWorkbook =>
    withTable(workbook, 'NhiemVu', change);

const onTexts =
  (change: (text: string) => string) =>
  (workbook: ReturnedWorkbook): ReturnedWorkbook => {
    const changed = (cell: RawCell): RawCell =>
      typeof cell.value === 'string' ? { ...cell, value: change(cell.value) } : cell;
    return eachTable(workbook, (table) => ({ ...table, rows: table.rows.map((row) => row.map(changed)) }));
  };

function eachTable(workbook: ReturnedWorkbook, change: (table: RawTable) => RawTable): ReturnedWorkbook {
  const { reading } = workbook;
  return { ...workbook, reading: { ...reading, tables: reading.tables.map(change) } };
}

/** The columns from the right to the left. */
function mirrored(table: RawTable): RawTable {
  const turned = <Each>(list: readonly Each[]): Each[] => [...list].reverse();
  return {
    ...table,
    headings: turned(table.headings),
    columnIds: turned(table.columnIds),
    rows: table.rows.map(turned),
  };
}

/** Days of a column of days as a person writes them. */
function daysAsText(table: RawTable): RawTable {
  const heading = tableDefinition('NhiemVu').columns.find(({ id }) => id === 'doneOn')?.heading;
  const place = table.headings.findIndex((each) => each.normalize('NFC') === heading);
  const asText = (cell: RawCell): RawCell => {
    const day = typeof cell.value === 'number' ? dayOfSerial(cell.value) : null;
    return day === null ? cell : { value: day.split('-').reverse().join('/') };
  };
  const rows = table.rows.map((row) => row.map((cell, at) => (at === place ? asText(cell) : cell)));
  return { ...table, rows };
}

/** A column that is there once and no longer than that. */
function withoutOwn(table: RawTable, id: string): RawTable {
  const heading = tableDefinition('NhiemVu').columns.find((column) => column.id === id)?.heading;
  const place = table.headings.findIndex((each) => each.normalize('NFC') === heading);
  if (place < 0) return table;
  const sound = tableDefinition('NhiemVu').columns.findIndex((column) => column.id === id);
  if (place === sound) return withoutColumn(table, 'NhiemVu', id);
  return mirrored(withoutOwn(mirrored(table), id));
}

/** The carriers of a file. */
const carrying =
  (lost: Partial<Record<'part' | 'sheet', null>>) =>
  (workbook: ReturnedWorkbook): ReturnedWorkbook => {
    const { reading } = workbook;
    return { ...workbook, reading: { ...reading, carriers: { ...reading.carriers, ...lost } } };
  };

export const DAMAGES: readonly Damage[] = [
  { name: 'rows sorted', of: onTasks((table) => ({ ...table, rows: [...table.rows].reverse() })) },
  {
    name: 'a row doubled',
    of: onTasks((table) => ({ ...table, rows: [...table.rows, ...table.rows.slice(0, 1)] })),
  },
  { name: 'a row deleted', of: onTasks((table) => ({ ...table, rows: table.rows.slice(1) })) },
  { name: 'columns moved', of: onTasks(mirrored) },
  { name: 'a column deleted', of: onTasks((table) => withoutOwn(table, 'status')) },
  { name: 'texts in NFD', of: onTexts((text) => text.normalize('NFD')) },
  { name: 'spaces behind texts', of: onTexts((text) => `${text} `) },
  { name: 'days as texts', of: onTasks(daysAsText) },
  { name: 'one carrier lost', of: carrying({ part: null }) },
  {
    // What stood outside the tables is then guessed at, which is not what is tested here.
    name: 'both carriers lost',
    of: (workbook) => ({ ...carrying({ part: null, sheet: null })(workbook), outside: [] }),
  },
];

import { openFile, type FilePort } from '../../src/files/filePort';
import type { MergeInput } from '../../src/actions/applyMerge';
import type { Decision } from '../../src/consolidate/consolidation';
import { Failure } from '../../src/plan/failure';
import type { CellValue } from '../../src/workbook/document';
import { recognise } from '../../src/workbook/recognise';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { TableName } from '../../src/workbook/tableDefinition';
import { Coordinator, sentBack } from '../consolidate/apply/coordinator';
import { TODAY } from '../consolidate/package/masterOf';

/** Two units that sent their workbooks back: one cell to merge, one conflict, one request. */
export async function sentByTwo(coordinator: Coordinator): Promise<ReturnType<typeof sentBack>[]> {
  return [
    sentBack(
      'a.xlsx',
      await coordinator.sends('vienthong', [
        ['NhiemVu', 'A.I.1', 'percent', 40],
        ['NhiemVu', 'A.I.1', 'result', 'Khác'],
        ['NhiemVu', 'A.I.2', 'status', 'Hoàn thành'],
      ]),
    ),
    sentBack('b.xlsx', await coordinator.sends('baochi', [['NhiemVu', 'A.I.2', 'status', 'Tạm dừng']])),
  ];
}

/** Their consolidation on the coordinator's desk. */
export async function onDesk(decide: (input: MergeInput) => readonly Decision[] = () => []) {
  const coordinator = new Coordinator();
  const sent = await sentByTwo(coordinator);
  const rest = { snapshot: await coordinator.snapshot(), asOf: TODAY, language: 'vi' as const };
  const open = { consolidation: await coordinator.consolidates(sent), ...rest };
  const consolidation = await coordinator.consolidates(sent, decide(open));
  const port = openFile(coordinator.bytes);
  const context = { port, today: TODAY, progress: () => undefined };
  return { coordinator, sent, port, context, input: { ...open, consolidation } };
}

export const snapshotOf = async (port: FilePort): Promise<WorkbookSnapshot> => recognise(await port.read());

export async function textOf(port: FilePort, key: string, column: string): Promise<string | undefined> {
  const { tables } = await snapshotOf(port);
  return tables.NhiemVu?.rows.find((row) => row.key === key)?.cells[column]?.text;
}

/** A person writes into a cell of a row of the workbook. */
export async function types(
  port: FilePort,
  name: TableName,
  row: number,
  values: Readonly<Record<string, CellValue>>,
): Promise<void> {
  const table = (await snapshotOf(port)).tables[name];
  const found = table?.rows[row];
  if (!table || !found) throw new Error(`No row ${row} in ${name}`);
  await port.apply(
    Object.entries(values).map(([column, after]) => {
      const cell = found.cells[column];
      if (!cell) throw new Error(`No column ${column}`);
      return {
        table: name,
        key: found.key,
        column,
        sheet: table.sheet,
        cell: cell.cell,
        before: cell.value,
        after,
      };
    }),
  );
}

/** Of lines of Hợp nhất what these columns say. */
export async function linesOf(port: FilePort, columns: readonly string[]): Promise<string[][]> {
  const rows = (await snapshotOf(port)).tables.HopNhat?.rows ?? [];
  return rows.map(({ cells }) => columns.map((column) => cells[column]?.text ?? ''));
}

export async function failureOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'none';
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

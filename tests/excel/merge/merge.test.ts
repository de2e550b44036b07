import { recognise } from '../../../src/workbook/recognise';
import { moveCells } from '../../../src/workbench/model/shiftCells';
import { COLUMNS } from '../../../src/workbench/model/area';
import { mergePromises, note, step, textsOf } from '../../workbook/mergePromises';
import { failureOf, startLoaded, startWithTasks } from '../loaded';
import { roundTrips } from '../roundTrips';
import { filterTasks } from '../safety/deeds';
import { atRequest } from '../safety/interrupted';

/** Whether the tasks are filtered, and whether the row is hidden. */
async function filterOf(
  excel: typeof Excel,
  row: number,
): Promise<readonly [filtered: boolean, hidden: boolean]> {
  return excel.run(async (context) => {
    const { autoFilter } = context.workbook.tables.getItem('NhiemVu');
    autoFilter.load('isDataFiltered');
    const cells = context.workbook.worksheets.getItem('Nhiệm vụ').getRangeByIndexes(row, 0, 1, 1);
    cells.load('rowHidden');
    await context.sync();
    return [autoFilter.isDataFiltered, cells.rowHidden];
  });
}

describe('merging into the workbook that Excel has open', () => {
  mergePromises((change) => startLoaded(change).port);

  test.each([10, 500])('takes 8 syncs for %d tasks', async (count) => {
    const { host, port } = startWithTasks(count);
    host.forget();
    const tasks = recognise(await port.read()).tables.NhiemVu?.rows ?? [];
    host.forget();
    await port.merge(
      {
        ...step,
        changes: tasks.flatMap(({ key, cells: { difficulties: cell } }) =>
          cell
            ? [
                {
                  table: 'NhiemVu' as const,
                  key,
                  column: 'difficulties',
                  sheet: 'Nhiệm vụ',
                  cell: cell.cell,
                  before: null,
                  after: 'Thiếu vốn',
                },
              ]
            : [],
        ),
      },
      note,
    );
    expect(roundTrips(host)).toBe(8);
  });

  test('keeps a filter on the table, and every row that it hides', async () => {
    const { Excel, port } = startLoaded();
    const before = await textsOf(port, 'NhiemVu');
    await filterTasks();
    expect(await filterOf(Excel, 2)).toEqual([true, true]);
    await port.merge(step, note);
    expect(await filterOf(Excel, 2)).toEqual([true, true]);
    const after = await textsOf(port, 'NhiemVu');
    expect(after.map(({ key }) => key)).toEqual([...before.map(({ key }) => key), 'BS.1']);
  });

  test('gives new rows the look, drop-downs and colours of the others', async () => {
    const { model, port } = startLoaded();
    const tasks = () => model.sheet('Nhiệm vụ');
    const [rules, validations] = [tasks().conditionalFormats.length, tasks().validations.length];
    await port.merge(step, note);
    expect(tasks().tables[0]?.range).toBe('A1:X6');
    expect(tasks().conditionalFormats.map(({ ranges }) => ranges)).toEqual(
      Array.from({ length: rules }, () => ['A2:X6']),
    );
    expect(tasks().validations).toHaveLength(validations);
    for (const { ranges } of tasks().validations)
      expect(ranges).toEqual([expect.stringMatching(/\d*2:[A-Z]+6$/)]);
    const style = (row: number) => tasks().rows.get(row)?.cells.get(5)?.style;
    expect(style(5)).toEqual(style(4));
  });

  test('finds rows where they were sorted since', async () => {
    const { Excel, port } = startLoaded();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('NhiemVu').sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
    await port.merge(step, note);
    const tasks = await textsOf(port, 'NhiemVu');
    expect(tasks.find(({ key }) => key === 'A.I.2')?.deadline).toBe('12/2025');
    expect(tasks.at(-1)?.key).toBe('BS.1');
  });

  test('takes all back where a coauthor inserts a row between the reading and the writing', async () => {
    const { model, host, port } = startLoaded();
    const before = await textsOf(port, 'NhiemVu');
    host.forget();
    const stage = { model, host, port } as unknown as Parameters<typeof atRequest>[0];
    atRequest(stage, 8, () => {
      const row = { top: 2, left: 0, bottom: 2, right: COLUMNS - 1 };
      moveCells(model, model.sheet('Nhiệm vụ'), row, 1);
    });
    expect((await failureOf(port.merge(step, note))).code).toBe('workbook.moved');
    host.beforeSync = null;
    expect(await textsOf(port, 'NhiemVu')).toEqual(before);
    expect(await textsOf(port, 'HopNhat')).toEqual([]);
    expect(recognise(await port.read()).journal?.entries).toEqual([]);
  });

  test('gives a coauthor’s new row back where it came right below the table meanwhile', async () => {
    const { model, host, port } = startLoaded();
    host.forget();
    const stage = { model, host, port } as unknown as Parameters<typeof atRequest>[0];
    atRequest(stage, 8, () => {
      const tasks = model.sheet('Nhiệm vụ');
      const table = tasks.tables[0];
      if (!table) throw new Error('The tasks have no table.');
      table.range = 'A1:X6';
      tasks.rows.set(5, {
        cells: new Map([
          [0, { value: 'C.I.1' }],
          [5, { value: 'Việc của người khác' }],
        ]),
      });
    });
    expect((await failureOf(port.merge(step, note))).code).toBe('workbook.moved');
    host.beforeSync = null;
    const tasks = await textsOf(port, 'NhiemVu');
    expect(tasks.at(-1)).toEqual({ key: 'C.I.1', text: 'Việc của người khác' });
    expect(tasks).toHaveLength(5);
  });
});

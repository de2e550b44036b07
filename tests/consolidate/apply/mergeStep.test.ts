import { Failure } from '../../../src/plan/failure';
import { closes } from '../../../src/consolidate/apply/closes';
import { mergeStep } from '../../../src/consolidate/apply/mergeStep';
import type { Consolidation } from '../../../src/consolidate/consolidation';
import { serialOfDay } from '../../../src/workbook/serial';
import type { WorkbookDocument } from '../../../src/workbook/document';
import { TODAY } from '../package/masterOf';
import { Coordinator, keepingAll, sentBack, takingAll, type Typed } from './coordinator';
import { newTask, withoutRow, withRowOf } from './rows';

const VT = 'vienthong';
const BC = 'baochi';
const DONE = 'Hoàn thành';

/** Both units' packages with what they typed, decided as told. */
async function round(
  typed: readonly Typed[],
  others: readonly Typed[] = [],
  decide: (consolidation: Consolidation) => ReturnType<typeof keepingAll> = () => [],
) {
  const coordinator = new Coordinator();
  const sent = [
    sentBack('a.xlsx', await coordinator.sends(VT, typed)),
    sentBack('b.xlsx', await coordinator.sends(BC, others)),
  ];
  const open = await coordinator.consolidates(sent);
  const consolidation = await coordinator.consolidates(sent, decide(open));
  return { coordinator, sent, consolidation, step: await coordinator.step(consolidation) };
}

const told = ({ changes }: Awaited<ReturnType<typeof round>>['step']): unknown =>
  changes.map(({ table, key, column, before, after }) => [table, key, column, before, after]);

describe('a step', () => {
  test('writes what was merged, in the form of its column', async () => {
    const { step } = await round([
      ['NhiemVu', 'A.I.1', 'status', 'hoàn thành'],
      ['NhiemVu', 'A.I.1', 'percent', '75,5%'],
      ['NhiemVu', 'A.I.1', 'doneOn', '05/11/2026'],
      ['NhiemVu', 'A.I.1', 'difficulties', '=1+1'],
    ]);
    expect(told(step)).toEqual([
      ['NhiemVu', 'A.I.1', 'status', null, DONE],
      ['NhiemVu', 'A.I.1', 'percent', null, 75.5],
      ['NhiemVu', 'A.I.1', 'doneOn', null, serialOfDay('2026-11-05')],
      ['NhiemVu', 'A.I.1', 'difficulties', null, '=1+1'],
    ]);
  });

  test('says from whom each cell was merged, of leads that agree from both', async () => {
    const typed: Typed = ['NhiemVu', 'A.I.2', 'status', DONE];
    const { step } = await round([['NhiemVu', 'A.I.1', 'percent', 10], typed], [typed]);
    expect(step.facts.filter(({ kind }) => kind === 'merged')).toEqual([
      { kind: 'merged', unit: VT, period: '2026-H2', file: 'a.xlsx', cells: [0, 1] },
      { kind: 'merged', unit: BC, period: '2026-H2', file: 'b.xlsx', cells: [1] },
    ]);
  });

  test('leaves what is open as the workbook has it', async () => {
    const typed: Typed = ['NhiemVu', 'A.I.2', 'status', DONE];
    const other: Typed = ['NhiemVu', 'A.I.2', 'status', 'Tạm dừng'];
    const { step, consolidation } = await round([typed], [other]);
    expect([consolidation.conflicts.length, step.changes]).toEqual([1, []]);
  });

  test('writes the value that was chosen and keeps both readable in the journal', async () => {
    const values: readonly Typed[][] = [
      [['NhiemVu', 'A.I.2', 'status', DONE]],
      [['NhiemVu', 'A.I.2', 'status', 'Tạm dừng']],
    ];
    const { step } = await round(values[0] ?? [], values[1], (open) => takingAll(open, 'b.xlsx'));
    expect(told(step)).toEqual([['NhiemVu', 'A.I.2', 'status', null, 'Tạm dừng']]);
    expect(step.facts).toContainEqual({
      kind: 'settled',
      table: 'NhiemVu',
      key: 'A.I.2',
      column: 'status',
      said: [`${VT}: ${DONE}`, `${BC}: Tạm dừng`],
      kept: 'Tạm dừng',
      reason: 'Đã xem',
    });
  });

  test('brings what the product makes of a granted text, where that is still its own', async () => {
    const { step } = await round(
      [
        ['NhiemVu', 'A.I.1', 'lead', 'Cục Báo chí'],
        ['NhiemVu', 'A.I.1', 'deadline', '30/6/2027'],
      ],
      [],
      takingAll,
    );
    expect(told(step)).toEqual([
      ['NhiemVu', 'A.I.1', 'lead', 'Cục Viễn thông', 'Cục Báo chí'],
      ['NhiemVu', 'A.I.1', 'deadline', '12/2026', '30/6/2027'],
      ['NhiemVu', 'A.I.1', 'leadUnits', 'Cục Viễn thông', 'Cục Báo chí'],
      ['NhiemVu', 'A.I.1', 'lastDay', serialOfDay('2026-12-31'), serialOfDay('2027-06-30')],
    ]);
  });

  test('brings nothing beside a status', async () => {
    const { step } = await round([['NhiemVu', 'A.I.1', 'status', DONE]]);
    expect(step.changes).toHaveLength(1);
  });

  test('is refused where the account of a file does not close', async () => {
    const { coordinator, consolidation } = await round([['NhiemVu', 'A.I.1', 'status', DONE]]);
    const lost = { ...consolidation, merged: [] };
    expect(closes(consolidation)).toBe(true);
    expect(closes(lost)).toEqual({ code: 'consolidate.account-open', params: { file: 'a.xlsx' } });
    const master = await coordinator.view();
    expect(() => mergeStep(lost, master, TODAY)).toThrow(
      new Failure('consolidate.account-open', { file: 'a.xlsx' }),
    );
  });
});

async function rowsSent(change: (document: WorkbookDocument) => WorkbookDocument) {
  const coordinator = new Coordinator();
  const sent = [sentBack('a.xlsx', change(await coordinator.sends(VT)))];
  return { coordinator, sent, open: await coordinator.consolidates(sent) };
}

describe('an added row that is granted', () => {
  test('gets the next number of its section and what the product makes of it', async () => {
    const { coordinator, sent, open } = await rowsSent(newTask);
    const step = await coordinator.applies(await coordinator.consolidates(sent, takingAll(open)));
    expect(step.grow).toEqual([{ table: 'NhiemVu', rows: 1 }]);
    expect(await coordinator.text('NhiemVu', 'A.I.3', 'text')).toBe('Việc mới');
    expect(await coordinator.text('NhiemVu', 'A.I.3', 'leadUnits')).toBe('Cục Báo chí');
    expect(await coordinator.text('NhiemVu', 'A.I.3', 'lastDay')).toBe('2027-06-30');
  });

  test('of no section that the plan has gets a number of its own', async () => {
    const { coordinator, sent, open } = await rowsSent((document) =>
      withRowOf(document, 'NhiemVu', { 0: 'X1', 5: 'Việc mới' }),
    );
    await coordinator.applies(await coordinator.consolidates(sent, takingAll(open)));
    expect(await coordinator.text('NhiemVu', 'BS.1', 'text')).toBe('Việc mới');
  });

  test('takes the unit’s row of Phối hợp along to its new key', async () => {
    const { coordinator, sent, open } = await rowsSent((document) =>
      withRowOf(withRowOf(document, 'NhiemVu', { 0: 'X1', 5: 'Việc mới' }), 'PhoiHop', {
        0: 'X1',
        1: 'Cục Viễn thông',
        2: 'Góp ý',
      }),
    );
    await coordinator.applies(await coordinator.consolidates(sent, takingAll(open)));
    expect(await coordinator.text('PhoiHop', 'BS.1', 'contribution')).toBe('Góp ý');
  });

  test('and refused is not written', async () => {
    const { coordinator, sent, open } = await rowsSent(newTask);
    const step = await coordinator.step(await coordinator.consolidates(sent, keepingAll(open)));
    expect([step.grow, step.changes]).toEqual([[], []]);
  });
});

describe('a removed row that is granted', () => {
  test('is emptied, its calculated cells apart', async () => {
    const { coordinator, sent, open } = await rowsSent((document) => withoutRow(document, 'NhiemVu', 1));
    expect(open.requests).toMatchObject([{ kind: 'remove-row', key: 'A.I.1' }]);
    const step = await coordinator.applies(await coordinator.consolidates(sent, takingAll(open)));
    expect(step.changes.every(({ key, after }) => key === 'A.I.1' && after === null)).toBe(true);
    expect(step.changes.map(({ column }) => column)).not.toContain('warning');
    expect((await coordinator.snapshot()).tables.NhiemVu?.rows.map(({ key }) => key)).toEqual([
      'A.I.2',
      'A.II',
    ]);
  });
});

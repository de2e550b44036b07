import { closes } from '../../../src/consolidate/apply/closes';
import { isEmptyStep } from '../../../src/consolidate/apply/mergeStep';
import { Coordinator, keepingAll, sentBack, takingAll, type Sent } from './coordinator';
import { newTask, withoutRow, withRowOf } from './rows';

const VT = 'vienthong';
const BC = 'baochi';
const DONE = 'Hoàn thành';

describe('applying the same files again', () => {
  type Make = (coordinator: Coordinator) => Promise<Sent[]>;
  const both: Make = async (coordinator) => [
    sentBack(
      'a.xlsx',
      await coordinator.sends(VT, [
        ['NhiemVu', 'A.I.1', 'status', DONE],
        ['NhiemVu', 'A.I.1', 'result', 'Khác'],
        ['NhiemVu', 'A.I.2', 'status', DONE],
        ['NhiemVu', 'A.I.2', 'doneOn', 'hôm qua'],
        ['ChiTieu', 'PL01.1.a', 'measured', '85,5'],
        ['ChiTieu', 'PL01.1.a', 'percent', 50],
      ]),
    ),
    sentBack(
      'b.xlsx',
      await coordinator.sends(BC, [
        ['NhiemVu', 'A.I.2', 'status', 'Tạm dừng'],
        ['PhoiHop', 'A.I.1 Cục Báo chí', 'contribution', 'Góp ý'],
      ]),
    ),
  ];
  const resubmitted: Make = async (coordinator) => [
    ...(await both(coordinator)),
    sentBack(
      'c.xlsx',
      await coordinator.sends(VT, [
        ['NhiemVu', 'A.I.1', 'status', 'Đang thực hiện'],
        ['NhiemVu', 'A.I.1', 'percent', 20],
      ]),
      2,
    ),
  ];
  const rows: Make = async (coordinator) => [
    sentBack('a.xlsx', newTask(await coordinator.sends(VT, [['NhiemVu', 'A.I.2', 'percent', 5]]))),
    sentBack('b.xlsx', newTask(withoutRow(await coordinator.sends(BC), 'NhiemVu', 3))),
  ];
  /** Rows under the key that they get, or that names them: when they come again the plan has them. */
  const named: Make = async (coordinator) => {
    const task = { 0: 'A.I.3', 1: 'A', 2: 'I', 5: 'Việc mới', 6: 'Cục Báo chí', 10: '30/6/2027' };
    const document = withRowOf(await coordinator.sends(VT), 'NhiemVu', task);
    return [
      sentBack('a.xlsx', withRowOf(document, 'PhoiHop', { 0: 'A.I.2', 1: 'Cục Báo chí', 2: 'Góp ý' })),
      sentBack('b.xlsx', newTask(await coordinator.sends(BC, [['NhiemVu', 'A.II', 'percent', 5]]))),
    ];
  };
  const nothing: Make = async (coordinator) => [sentBack('a.xlsx', await coordinator.sends(VT))];

  const decisions = { taking: takingAll, keeping: keepingAll, 'leaving open': () => [] };
  const cases = Object.entries({ both, resubmitted, rows, named, nothing }).flatMap(([name, make]) =>
    Object.entries(decisions).map(([how, decide]) => ({ name, how, make, decide })),
  );

  test.each(cases)('changes nothing ($name, $how)', async ({ make, decide }) => {
    const coordinator = new Coordinator();
    const sent = await make(coordinator);
    const open = await coordinator.consolidates(sent);
    expect(isEmptyStep(await coordinator.applies(await coordinator.consolidates(sent, decide(open))))).toBe(
      false,
    );
    const again = await coordinator.consolidates(sent);
    expect(closes(again)).toBe(true);
    expect(again.merged).toEqual([]);
    if (decide !== decisions['leaving open']) {
      expect([...again.conflicts, ...again.requests].filter(({ decision }) => decision === null)).toEqual([]);
    }
    expect(await coordinator.step(again)).toEqual({ grow: [], changes: [], facts: [], ledger: null });
  });
});

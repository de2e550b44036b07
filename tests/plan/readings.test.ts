import { bundledPlan } from '../../src/plan/bundled/bundledPlan';
import { readingsOfIndicator, readingsOfTask } from '../../src/plan/readings';
import { bundledRegistry } from '../../src/plan/unit/bundledRegistry';

const context = { asOf: '2026-11-23', decisionYear: 2024 };
const names = (parts: readonly { readonly name: string | null; readonly kind: string }[]) =>
  parts.map(({ name, kind }) => name ?? kind);

function taskOf(key: string, change: Partial<(typeof bundledPlan.tasks)[number]> = {}) {
  const task = bundledPlan.tasks.find((one) => one.key === key);
  if (!task) throw new Error(`No task ${key}`);
  return readingsOfTask({ ...task, ...change }, bundledRegistry, context);
}

describe('what a task’s texts mean', () => {
  test('deadline, period and units are read from their own columns', () => {
    const read = taskOf('A.I.8');
    expect(read.deadline).toMatchObject({ kind: 'by', lastDay: '2024-12-31', sure: true });
    expect(read.period).toMatchObject({ kind: 'range', from: '2024-01-01', to: '2024-12-31' });
    expect(names(read.lead)).toEqual(['Cục Chuyển đổi số quốc gia']);
    expect(names(read.others)).toEqual(['Viện Chiến lược Thông tin và Truyền thông']);
  });

  test('a task without an end takes its days from the result', () => {
    expect(taskOf('A.II').deadline).toMatchObject({
      text: 'Thường xuyên',
      kind: 'recurring',
      rule: { every: 'year', days: ['06-30', '12-31'] },
      nextDay: '2026-12-31',
    });
  });

  test('a year that is missing is the period’s, which is sure', () => {
    const { deadline } = taskOf('A.I.8', { deadline: 'Quý II', period: '2025' });
    expect(deadline).toMatchObject({ lastDay: '2025-06-30', sure: true });
  });

  test('else it is the decision’s, which is not', () => {
    expect(taskOf('A.I.8', { deadline: 'Quý II', period: '2025-2027' }).deadline.sure).toBe(false);
  });
});

test('an indicator’s other units are its implementers', () => {
  const indicator = bundledPlan.indicators.find(({ key }) => key === 'PL01.2.d');
  if (!indicator) throw new Error('No indicator PL01.2.d');
  const read = readingsOfIndicator(indicator, bundledRegistry, { ...context, decisionYear: null });
  expect(read.deadline).toMatchObject({ kind: 'by', lastDay: '2027-12-31' });
  expect(names(read.lead)).toEqual(['Trung tâm Thông tin']);
  expect(read.others[0]).toMatchObject({ written: 'Văn phòng Bộ' });
});

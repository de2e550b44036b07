import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { checks } from '../../src/checks/checks';
import { smallPlan } from '../checks/smallPlan';
import { edited, smallWorkbook } from '../checks/checked';
import { recordingPort } from './recordingPort';

const foreign = { ...smallWorkbook, tables: [], carriers: { part: null, sheet: null } };

async function outcomeOf(reading: typeof smallWorkbook, asOf: string | null = null) {
  const { context, asked } = recordingPort({ read: async () => reading });
  const outcome = await checkWorkbook.perform(context, { asOf, original: smallPlan });
  return { ...outcome, asked };
}

describe('the check', () => {
  test('reads once, says what is to be found and how things stand, and changes nothing', async () => {
    const { findings, overview, asked } = await outcomeOf(
      edited(smallWorkbook, [['NhiemVu', 1, 'lead', 'Cục Viễn thôn']]),
    );
    expect(findings.map(({ code }) => code)).toEqual(['unit.misspelt']);
    expect(overview).toBeDefined();
    expect(asked).toEqual([]);
  });

  test('judges on the day that is asked for, else the workbook’s own, else today', async () => {
    const dated = { ...smallWorkbook, asOf: 46_349 };
    expect((await outcomeOf(dated, '2025-01-01')).asOf).toBe('2025-01-01');
    expect((await outcomeOf(dated)).asOf).toBe('2026-11-23');
    expect((await outcomeOf({ ...smallWorkbook, asOf: 'today' as const })).asOf).toBe('2024-06-01');
  });

  test('pauses between its checks where somebody waits, says how far it is, and finds the same', async () => {
    const reading = edited(smallWorkbook, [['NhiemVu', 1, 'lead', 'Cục Viễn thôn']]);
    const { context } = recordingPort({ read: async () => reading });
    const steps: (number | undefined)[][] = [];
    const pause = jest.fn(() => Promise.resolve());
    const outcome = await checkWorkbook.perform(
      { ...context, progress: (_, done, total) => steps.push([done, total]), pause },
      { asOf: null, original: smallPlan },
    );
    expect(outcome.findings).toEqual((await outcomeOf(reading)).findings);
    // Once before the few rows of this workbook, and once before what only all of them tell.
    expect(pause).toHaveBeenCalledTimes(2 * checks.length);
    const { length } = checks;
    expect(steps.slice(1 - length)).toEqual(checks.slice(1).map((_, index) => [index + 1, length]));
  });

  test('ends at a pause that throws', async () => {
    const { context } = recordingPort({ read: async () => smallWorkbook });
    const pause = () => Promise.reject(new Error('wanted no more'));
    const checking = checkWorkbook.perform({ ...context, pause }, { asOf: null, original: smallPlan });
    await expect(checking).rejects.toThrow('wanted no more');
  });

  test('says of a workbook without a plan that it holds none', async () => {
    const { findings, snapshot } = await outcomeOf(foreign);
    expect(snapshot.kind).toBe('foreign');
    expect(findings.map(({ code }) => code)).toEqual(['workbook.foreign']);
  });

  test('checks a plan in the decision’s form where it stands', async () => {
    const { context } = recordingPort({
      read: async () => foreign,
      readPlan: async () => ({ plan: smallPlan, questions: [], places: new Map() }),
    });
    const { snapshot, findings } = await checkWorkbook.perform(context, { asOf: null, original: null });
    expect(snapshot.kind).toBe('plan');
    expect(findings).toEqual([]);
  });

  test('takes a missing year from the date that a person wrote, where the decision named none', async () => {
    const reading = edited({ ...smallWorkbook, carriers: { part: null, sheet: null } }, [
      ['NhiemVu', 2, 'deadline', '15/11'],
      ['NhiemVu', 2, 'lastDay', null],
      ['NhiemVu', 2, 'period', '2024-2025'],
    ]);
    const { findings } = await outcomeOf(reading);
    const [unsure] = findings.filter(({ code }) => code === 'deadline.unsure');
    expect(unsure?.fix?.label).toMatchObject({ params: { day: '2024-11-15' } });
  });
});

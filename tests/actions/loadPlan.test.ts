import { loadPlan } from '../../src/actions/loadPlan';
import { bundledReading } from '../../src/plan/bundled/bundledPlan';
import { bundledRegistry } from '../../src/plan/unit/bundledRegistry';
import type { Blueprint } from '../../src/workbook/blueprint';
import { recordingPort } from './recordingPort';

const input = { reading: bundledReading, registry: bundledRegistry, asOf: '2024-06-01' };

test('writes one blueprint with every table of the plan, and says what it does', async () => {
  const { context, asked, steps } = recordingPort();
  await loadPlan.perform(context, input);
  expect(asked.map(([name]) => name)).toEqual(['create']);
  const blueprint = asked[0]?.[1] as Blueprint;
  const tables = blueprint.sheets.flatMap(({ table }) => (table ? [table.name] : []));
  expect(tables).toEqual(expect.arrayContaining(['ChiTieu', 'NhiemVu', 'PhoiHop', 'DonVi', 'KiemTra']));
  expect(steps).toEqual(['action.load-plan.survey', 'action.load-plan.read', 'action.load-plan.write']);
});

test('refuses a workbook that holds a plan of ours, and writes nothing', async () => {
  const survey = async () => ({ sheets: [], tables: [], names: [], ours: true, blank: false });
  const { context, asked } = recordingPort({ survey });
  await expect(loadPlan.perform(context, input)).rejects.toMatchObject({ code: 'workbook.already-loaded' });
  expect(asked).toEqual([]);
});

test('is offered where no plan of ours is', () => {
  const kinds = ['blank', 'foreign', 'plan', 'master', 'unit', 'damaged'] as const;
  expect(kinds.filter((kind) => loadPlan.available({ kind }))).toEqual(['blank', 'foreign', 'plan']);
});

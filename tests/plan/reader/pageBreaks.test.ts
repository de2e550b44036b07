import fc from 'fast-check';
import { readDecision } from '../../../src/plan/reader/readDecision';
import { decisionText, INDICATOR_HEADINGS, TASK_HEADINGS } from './decisionText';
import { paged, pagings } from './pageBreaks';
import { indicatorRows, renderAppendices, taskRows } from './renderPlan';

const { plan } = readDecision(decisionText);
const rows = { indicators: indicatorRows(plan.indicators), tasks: taskRows(plan.tasks) };

describe('a page break anywhere', () => {
  test('changes nothing in the tasks', () => {
    fc.assert(
      fc.property(pagings(rows.tasks.length), (paging) => {
        const text = ['PHỤ LỤC 02', '', ...paged(TASK_HEADINGS, rows.tasks, paging)].join('\n');
        expect(readDecision(text).plan.tasks).toEqual(plan.tasks);
      }),
      { seed: 142, numRuns: 150 },
    );
  });

  test('changes nothing in the indicators', () => {
    fc.assert(
      fc.property(pagings(rows.indicators.length), (paging) => {
        const text = ['PHỤ LỤC 01', '', ...paged(INDICATOR_HEADINGS, rows.indicators, paging)].join('\r\n');
        expect(readDecision(text).plan.indicators).toEqual(plan.indicators);
      }),
      { seed: 142, numRuns: 150 },
    );
  });

  test('is not needed at all', () => {
    const read = readDecision(renderAppendices(plan)).plan;
    expect([read.indicators, read.tasks]).toEqual([plan.indicators, plan.tasks]);
  });
});

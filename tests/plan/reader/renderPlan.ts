import type { Indicator, Plan, Task } from '../../../src/plan/plan';
import { INDICATOR_HEADINGS, TASK_HEADINGS } from './decisionText';

const row = (...cells: readonly string[]): string => cells.join('\t');

/** The rows of Appendix 01 in the decision's form, headings left out. */
export function indicatorRows(indicators: readonly Indicator[]): string[] {
  let group = '';
  return indicators.flatMap((one) => {
    const head = one.group === group ? [] : [row(one.group, one.groupTitle, '', '', '', '')];
    group = one.group;
    return [...head, row(one.label, one.text, one.lead, one.implementers, one.period, one.deadline)];
  });
}

/** The rows of Appendix 02 in the decision's form, headings left out. */
export function taskRows(tasks: readonly Task[]): string[] {
  let part = '';
  let section = '';
  return tasks.flatMap((one) => {
    const rows: string[] = [];
    if (one.part !== part) rows.push(row(one.part, one.partTitle, '', '', '', '', ''));
    if (one.part !== part || one.section !== section) {
      rows.push(row(one.section, one.sectionTitle, '', '', '', '', ''));
    }
    part = one.part;
    section = one.section;
    const { text, lead, coordinators, result, period, deadline } = one;
    rows.push(row(String(one.number ?? ''), text, lead, coordinators, result, period, deadline));
    return rows;
  });
}

/** Both appendices as text. */
export function renderAppendices(plan: Plan): string {
  return [
    'PHỤ LỤC 01',
    INDICATOR_HEADINGS,
    ...indicatorRows(plan.indicators),
    'PHỤ LỤC 02',
    TASK_HEADINGS,
    ...taskRows(plan.tasks),
  ].join('\n');
}

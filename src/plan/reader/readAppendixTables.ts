import type { PlanQuestion } from '../plan';
import { question } from './question';
import { sortRows } from './rows/appendixRows';
import { readIndicators } from './rows/indicators';
import { readTasks } from './rows/tasks';
import type { AppendixReading, RowPlaces, SourceTable } from './sourceTable';

/**
 * Reads Appendix 01 and Appendix 02 out of tables in the decision's form, whatever file they came from.
 * Tables and columns are told by their headings; a page break may part rows anywhere. Total: every row
 * ends up in an indicator, a task, a title, `outside`, or a question. Never throws.
 */
export function readAppendixTables(tables: readonly SourceTable[]): AppendixReading {
  const sorted = sortRows(tables);
  const indicators = readIndicators(sorted.indicators);
  const tasks = readTasks(sorted.tasks);
  const rows = [...indicators.rows, ...tasks.rows];
  return {
    indicators: indicators.rows.map(({ row }) => row),
    tasks: tasks.rows.map(({ row }) => row),
    questions: [
      ...sorted.questions,
      ...indicators.questions,
      ...tasks.questions,
      ...doubledKeys(rows.map(({ row }) => row)),
    ],
    places: new Map<string, RowPlaces>(rows.map(({ row, places }) => [row.key, places])),
    outside: sorted.outside,
    found: sorted.found,
  };
}

function doubledKeys(rows: readonly { readonly key: string; readonly text: string }[]): PlanQuestion[] {
  const seen = new Set<string>();
  return rows.flatMap(({ key, text }) => {
    if (key === '') return [];
    if (seen.has(key)) return [question('key-doubled', key, text)];
    seen.add(key);
    return [];
  });
}

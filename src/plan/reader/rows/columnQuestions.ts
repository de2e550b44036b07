import type { PlanQuestion } from '../../plan';
import { question } from '../question';
import type { ColumnName, Columns } from './columns';

const expected: Readonly<Record<Columns['kind'], readonly ColumnName[]>> = {
  indicators: ['lead', 'implementers', 'period', 'deadline'],
  tasks: ['lead', 'coordinators', 'result', 'period', 'deadline'],
};

const headings: Readonly<Partial<Record<ColumnName, string>>> = {
  lead: 'Đơn vị thực hiện',
  implementers: 'Đơn vị triển khai',
  coordinators: 'Đơn vị phối hợp',
  result: 'Kết quả',
  period: 'Giai đoạn thực hiện',
  deadline: 'Thời gian hoàn thành',
};

/** The appendix that the columns belong to, as a person calls it. */
export function placeOf({ kind }: Columns): string {
  return kind === 'indicators' ? 'Phụ lục 01' : 'Phụ lục 02';
}

/** Columns of the form that a table lacks, and columns of the table that the form lacks. */
export function questionsAboutColumns(columns: Columns): PlanQuestion[] {
  const place = placeOf(columns);
  const missing = expected[columns.kind].filter((name) => columns.at[name] === undefined);
  return [
    ...missing.map((name) => question('column-missing', place, '', { column: headings[name] ?? name })),
    ...columns.others.map((index) => question('column-unknown', place, columns.headings[index] ?? '')),
  ];
}

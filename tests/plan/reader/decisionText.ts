import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The decision that the product carries. */
export const decisionText = readFileSync(join(__dirname, '../../../assets/plan/decision.txt'), 'utf8');

/** The headings of Appendix 01 and Appendix 02, as the decision writes them. */
export const INDICATOR_HEADINGS =
  'TT\tTên chỉ tiêu/nhiệm vụ\tĐầu mối theo dõi thực hiện của Bộ\tĐơn vị triển khai thực hiện\tGiai đoạn thực hiện\tThời gian hoàn thành';
export const TASK_HEADINGS =
  'STT\tTên nhiệm vụ\tĐơn vị thực hiện\tĐơn vị phối hợp\tKết quả\tGiai đoạn thực hiện\tThời gian hoàn thành';

/** The text of a decision whose Appendix 02 has these rows. */
export function withTasks(...rows: readonly string[]): string {
  return ['PHỤ LỤC 02', TASK_HEADINGS, ...rows].join('\n');
}

/** The text of a decision whose Appendix 01 has these rows. */
export function withIndicators(...rows: readonly string[]): string {
  return ['PHỤ LỤC 01', INDICATOR_HEADINGS, ...rows].join('\n');
}

/** A row of Appendix 02 whose other columns are filled. */
export function task(label: string, text: string, deadline = '12/2025'): string {
  return `${label}\t${text}\tVụ Kinh tế số\tVăn phòng Bộ\tBáo cáo\t2024-2025\t${deadline}`;
}

/** A row of Appendix 01 whose other columns are filled. */
export function indicator(label: string, text: string): string {
  return `${label}\t${text}\tCục Viễn thông\tCác địa phương\t2024-2030\t2030`;
}

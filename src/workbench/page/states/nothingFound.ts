import type { PlanReading, Task } from '../../../plan/plan';
import { planDocument } from './planDocument';
import type { WorkbenchState } from './state';

/** A plan in which nothing wants a person: of next year, with units that stand, all said in full. */
export const nothingFound: WorkbenchState = {
  id: 'nothing-found',
  document: (today) => planDocument(today, readingOf(Number(today.slice(0, 4)) + 1)),
};

function readingOf(year: number): PlanReading {
  const metadata = {
    issuer: 'Chính phủ',
    number: '11/QĐ-TTg',
    date: `${String(year - 1)}-01-05`,
    year: year - 1,
    title: `Kế hoạch dữ liệu dùng chung năm ${String(year)}`,
    basis: [],
  };
  const tasks = [
    taskOf(year, 1, 'Ban hành danh mục cơ sở dữ liệu dùng chung', 'Bộ Nội vụ', 'Quyết định'),
    taskOf(year, 2, 'Hướng dẫn các cơ quan kết nối, chia sẻ dữ liệu', 'Bộ Công an', 'Văn bản hướng dẫn'),
    taskOf(year, 3, 'Tổng hợp kinh phí thực hiện', 'Bộ Tài chính', 'Báo cáo'),
  ];
  return { plan: { metadata, indicators: [], tasks, obligations: [] }, questions: [] };
}

function taskOf(year: number, number: number, text: string, lead: string, result: string): Task {
  return {
    key: `A.I.${String(number)}`,
    part: 'A',
    partTitle: 'Nhiệm vụ trong năm',
    section: 'I',
    sectionTitle: 'Dữ liệu dùng chung',
    number,
    text,
    lead,
    coordinators: 'Bộ Tư pháp',
    result,
    period: String(year),
    deadline: `31/12/${String(year)}`,
  };
}

import { readDeadline } from '../../../../src/plan/deadline/readDeadline';

describe('finds several deadlines in one cell', () => {
  test.each([
    'Trình Chính phủ: Quý II/2025; ban hành: Quý IV/2025',
    'Tháng 6/2025: dự thảo; tháng 12/2025: trình',
    'Giai đoạn 1: 2025; giai đoạn 2: 2026-2030',
    'Đợt 1: 30/6/2025, đợt 2: 31/12/2025',
    '30/6/2025 và 31/12/2025',
    'Tháng 6/2025 và tháng 12/2025',
    'Quý II/2025 (trình); Quý IV/2025 (ban hành)',
    'Xây dựng: 6/2025; vận hành: 12/2025',
    'Lần 1: Quý II/2025; Lần 2: Quý IV/2025',
    'Trước 30/6/2025 đối với các bộ; trước 31/7/2025 đối với địa phương',
    'Hoàn thành Quý II/2025, nghiệm thu Quý III/2025',
    'Hoàn thành trước 30/6/2025 và báo cáo trước 15/7/2025',
    'Trước 30/6/2025 và trước 31/12/2025',
  ])('%s', (text) => {
    const { kind, lastDay, parts } = readDeadline(text);
    expect({ kind, lastDay, parts: parts?.length }).toEqual({ kind: 'several', lastDay: null, parts: 2 });
  });
});

test('is sure of several deadlines that are each named', () => {
  const { sure, parts } = readDeadline('Trình: Quý II/2025; Ban hành: Quý IV/2025');
  expect(sure).toBe(true);
  expect(parts?.map(({ text, lastDay }) => [text, lastDay])).toEqual([
    ['Trình: Quý II/2025', '2025-06-30'],
    ['Ban hành: Quý IV/2025', '2025-12-31'],
  ]);
});

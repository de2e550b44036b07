import type { Indicator, Plan, Task } from '../../src/plan/plan';

const task = (key: string, rest: Partial<Task>): Task => {
  const [part = '', section = '', number] = key.split('.');
  return {
    key,
    part,
    partTitle: `Phần ${part}`,
    section,
    sectionTitle: `Tên mục ${part}.${section}`,
    number: number === undefined ? null : Number(number),
    text: `Nhiệm vụ ${key}`,
    lead: 'Cục Viễn thông',
    coordinators: 'Cục Báo chí; các cơ quan, đơn vị liên quan',
    result: 'Báo cáo kết quả',
    period: '2024-2025',
    deadline: '12/2025',
    ...rest,
  };
};

const indicator = (key: string, rest: Partial<Indicator>): Indicator => ({
  key,
  group: key.split('.')[1] ?? '',
  groupTitle: `Tên nhóm ${key.split('.')[1] ?? ''}`,
  label: key.split('.')[2] ?? '',
  text: `Chỉ tiêu ${key}`,
  lead: 'Cục An toàn thông tin',
  implementers: 'Các bộ, ngành, địa phương',
  period: '2024-2030',
  deadline: '2030',
  ...rest,
});

/** A plan in which nothing is to be found: rows 2 and 3 of `ChiTieu`, rows 2 to 5 of `NhiemVu`. */
export const smallPlan: Plan = {
  metadata: {
    issuer: 'Bộ Thông tin và Truyền thông',
    number: '1/QĐ-BTTTT',
    date: '2024-05-02',
    year: 2024,
    title: 'Kế hoạch mẫu',
    basis: [],
  },
  indicators: [indicator('PL01.1.a', {}), indicator('PL01.2', {})],
  tasks: [
    task('A.I.1', {}),
    task('A.I.2', { lead: 'Vụ Kinh tế số và Xã hội số', deadline: 'Quý I/2025' }),
    task('A.II', { lead: 'Văn phòng Bộ', deadline: 'Thường xuyên' }),
    task('B.I.1', { lead: 'Trung tâm Thông tin', deadline: '30/6/2025' }),
  ],
  obligations: [],
};

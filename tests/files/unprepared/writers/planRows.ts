/** A cell of the plan that every writer is given: a text, a number, or a day under a format. */
export type PlanCell = string | number | { readonly serial: number; readonly format: string } | null;

/** 1 December 2024, as Excel stores what was typed as `12/2024`. */
export const MONTH: PlanCell = { serial: 45627, format: 'mmm\\-yy' };
/** 31 December 2026, which cannot have been turned round. */
export const DAY: PlanCell = { serial: 46387, format: 'dd/mm/yyyy' };

/** An appendix in the decision's form, with what people do to one: a title, an empty row, moved columns, totals. */
export const planRows: readonly (readonly PlanCell[])[] = [
  [null, 'Phụ lục 02'],
  [],
  [
    null,
    'TT',
    'Tên nhiệm vụ',
    'Thời gian hoàn thành',
    'Đơn vị thực hiện',
    'Đơn vị phối hợp',
    'Kết quả',
    'Giai đoạn',
  ],
  [null, 'A', 'NHIỆM VỤ CHUNG'],
  [null, 'I', 'Nhận thức số'],
  [null, 1, '=Xây dựng & <ban hành> đề án', MONTH, 'Vụ Pháp chế', 'Văn phòng Bộ', 'Đề án', 2024],
  [null, 2, 'Báo cáo\nquý', 'Quý II/2025', 'Văn phòng Bộ', null, '- Báo cáo', '2024-2030'],
  [null, 3, '  Tổng kết  ', DAY, 'Vụ Pháp chế', 'Văn phòng Bộ', '2 hội nghị', '2025-2026'],
];

/** What `plan` says of the rows above, whoever wrote them. */
export const expectedTasks = [
  ['A.I.1', '=Xây dựng & <ban hành> đề án', '12/2024', '2024-12-31', '2024'],
  ['A.I.2', 'Báo cáo\nquý', 'Quý II/2025', '2025-06-30', '2024-2030'],
  ['A.I.3', 'Tổng kết', '31/12/2026', '2026-12-31', '2025-2026'],
];

import type { Sentence } from '../sentence';

/** What is said of the workbooks that go out to the units. */
export const split = {
  'reportingPeriod.year': { vi: 'năm {year}', en: 'the year {year}' },
  'reportingPeriod.half1': { vi: '6 tháng đầu năm {year}', en: 'the first half of {year}' },
  'reportingPeriod.half2': { vi: '6 tháng cuối năm {year}', en: 'the second half of {year}' },
  'reportingPeriod.quarter': { vi: 'quý {quarter}/{year}', en: 'quarter {quarter} of {year}' },
  'reportingPeriod.month': { vi: 'tháng {month}/{year}', en: 'month {month} of {year}' },
  'split.why.empty': {
    vi: 'Chưa ghi đơn vị chủ trì. Ghi tên ở cột Đơn vị thực hiện, hoặc chọn ở cột Đơn vị chủ trì (chuẩn).',
    en: 'No lead unit is named. Write one, or choose one in Đơn vị chủ trì (chuẩn).',
  },
  'split.why.group': {
    vi: 'Đây là một nhóm, chưa phải một đơn vị. Chọn đơn vị ở cột Đơn vị chủ trì (chuẩn), hoặc ghi tên từng đơn vị phối hợp.',
    en: 'This is a group and no single unit. Choose the unit in Đơn vị chủ trì (chuẩn), or name each coordinating unit.',
  },
  'split.why.several': {
    vi: 'Tên này gần giống nhiều đơn vị. Ghi lại tên chính thức.',
    en: 'The name is near to several units. Write the official name.',
  },
  'split.why.unknown': {
    vi: 'Trang Đơn vị không có tên này. Ghi lại tên chính thức, hoặc thêm đơn vị vào trang Đơn vị.',
    en: 'The sheet Đơn vị has no such name. Write the official name, or add the unit there.',
  },
  'split.why.no-key': {
    vi: 'Dòng chưa có mã nên không gửi đi được. Ghi mã cho dòng.',
    en: 'The row has no key, so it cannot go out. Give it one.',
  },
  'split.why.doubled': {
    vi: 'Mã này đã có ở một dòng phía trên; chỉ dòng trên được gửi đi. Sửa mã của dòng này.',
    en: 'A row above has this key, and only that one goes out. Correct the key of this row.',
  },
  'split.why.nobodys-row': {
    vi: 'Dòng ở trang Phối hợp không mang tên một đơn vị, nên không đơn vị nào ghi được. Ghi tên chính thức.',
    en: 'This row of Phối hợp names no single unit, so nobody can fill it in. Write the official name.',
  },
  'split.why.no-row': {
    vi: 'Đơn vị có tên ở nhiệm vụ nhưng chưa có dòng ở trang Phối hợp để ghi. Thêm một dòng cho đơn vị.',
    en: 'The task names the unit, which has no row in Phối hợp to write in. Add a row for it.',
  },
} as const satisfies Record<string, Sentence>;

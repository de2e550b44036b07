import { readDeadline } from '../../../src/plan/deadline/readDeadline';

/** How often, and the days, joined by commas. */
function ruleOf(text: string): [string | undefined, string | undefined] {
  const { rule } = readDeadline(text);
  return [rule?.every, rule?.days.join(',')];
}

describe('reads a rule and is sure', () => {
  test.each([
    ['Ngày 15 tháng 12 hằng năm', 'year', '12-15'],
    ['Quý I hằng năm', 'year', '03-31'],
    ['Quý II và quý IV hằng năm', 'year', '06-30,12-31'],
    ['Tháng 11 hằng năm', 'year', '11-30'],
    ['Tháng 3, 6, 9, 12 hằng năm', 'year', '03-31,06-30,09-30,12-31'],
    ['Cuối mỗi năm', 'year', '12-31'],
    ['Cuối mỗi quý', 'quarter', '03-31,06-30,09-30,12-31'],
    ['Định kỳ hằng năm', 'year', ''],
    ['Định kỳ hàng quý', 'quarter', ''],
    ['định kỳ 6 tháng', 'half', ''],
    ['Định kỳ 06 tháng một lần', 'half', ''],
    ['6 tháng/lần', 'half', ''],
    ['3 tháng/lần', 'quarter', ''],
    ['03 tháng 1 lần', 'quarter', ''],
    ['1 năm/lần', 'year', ''],
    ['Mỗi năm một lần', 'year', ''],
    ['1 lần/năm', 'year', ''],
    ['Ngày 20 hằng tháng', 'month', '20'],
    ['ngày 05 và ngày 20 hằng tháng', 'month', '5,20'],
    ['Ngày cuối cùng của tháng', 'month', 'last'],
    ['Cuối mỗi tháng', 'month', 'last'],
    ['thứ Sáu hằng tuần', 'week', 'fri'],
    ['Thứ 6 hàng tuần', 'week', 'fri'],
    ['chiều thứ Năm hằng tuần', 'week', 'thu'],
    ['Hằng ngày', 'day', ''],
    ['Hàng tuần', 'week', ''],
    ['Ngày 15/6, 15/12 hằng năm', 'half', '06-15,12-15'],
    ['định kỳ vào ngày 15/6 và 15/12 hàng năm', 'half', '06-15,12-15'],
    ['Hằng năm (tháng 12)', 'year', '12-31'],
    ['Định kỳ hằng quý báo cáo Bộ trưởng', 'quarter', ''],
    ['Báo cáo Thủ tướng Chính phủ hằng năm', 'year', ''],
    ['Hằng năm báo cáo Bộ', 'year', ''],
    ['Theo dõi, đôn đốc thường xuyên', 'always', ''],
    ['Nhiệm vụ thường xuyên', 'always', ''],
    ['Thực hiện thường xuyên, liên tục', 'always', ''],
    ['Thường xuyên.', 'always', ''],
    ['- Thường xuyên', 'always', ''],
    ['Hằng năm.', 'year', ''],
    ['Hàng  năm', 'year', ''],
    ['HÀNG NĂM', 'year', ''],
  ])('%s comes back every %s on %s', (text, every, days) => {
    expect(ruleOf(text)).toEqual([every, days]);
    expect(readDeadline(text)).toMatchObject({ kind: 'recurring', lastDay: null, sure: true });
  });
});

describe('reads a rule as it is usually read', () => {
  test.each([
    ['Thường xuyên (báo cáo trước ngày 15/12 hằng năm)', 'year', '12-14'],
    ['Hằng năm, trước ngày 15/12', 'year', '12-14'],
    ['Trước ngày 15/12 hằng năm', 'year', '12-14'],
    ['Trước ngày 15 tháng 12 hằng năm', 'year', '12-14'],
    ['cuối năm hằng năm', 'year', '12-31'],
    ['Trước ngày 25 hằng tháng', 'month', '24'],
    ['Trước ngày 01 hằng tháng', 'month', 'last'],
    ['ngày cuối tháng', 'month', 'last'],
    ['ngày 15 của tháng sau', 'month', '15'],
    ['Chậm nhất ngày 10 tháng sau', 'month', '10'],
    ['ngày 10 của tháng đầu quý sau', 'quarter', '01-10,04-10,07-10,10-10'],
    ['Trước ngày 15 tháng cuối quý', 'quarter', '03-14,06-14,09-14,12-14'],
    ['Trước ngày 10 tháng đầu tiên của quý tiếp theo', 'quarter', '01-09,04-09,07-09,10-09'],
    ['Trước 15h00 thứ Năm hằng tuần', 'week', 'thu'],
    ['Báo cáo trước ngày 15/6 và 15/12 hằng năm', 'half', '06-14,12-14'],
    ['Trước ngày 10/6 và trước ngày 10/12 hằng năm', 'half', '06-09,12-09'],
    ['Trước ngày 05 tháng 01 hằng năm', 'year', '01-04'],
    ['Hằng năm: trước ngày 15/6; 15/12', 'half', '06-14,12-14'],
    ['Quý I-IV hằng năm', 'year', '12-31'],
    ['Ngày 31 hằng tháng', 'month', '31'],
    ['Trước ngày 15/12 và báo cáo hằng năm', 'year', '12-14'],
  ])('%s comes back every %s on %s', (text, every, days) => {
    expect(ruleOf(text)).toEqual([every, days]);
  });
});

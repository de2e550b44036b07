import type { FollowUp } from '../../src/workbook/warning';

/** A row that nobody need worry about, save what a case changes. */
export const calm: FollowUp = {
  leadText: 'Vụ Pháp chế',
  leadUnits: 'Vụ Pháp chế',
  status: '',
  deadlineKind: 'Có hạn',
  lastDay: 50_000,
};

/** The day that the cases are judged on, and the days that count as soon. */
export const AS_OF = 46_000;
export const SOON = 30;

/** What the contract of the tables says of `Cảnh báo`, case by case. */
export const warningCases: readonly (readonly [string, Partial<FollowUp>, string])[] = [
  ['a day far ahead', {}, ''],
  ['no lead', { leadText: '' }, 'Chưa phân công'],
  ['a lead of white space', { leadText: ' \u00a0\n' }, 'Chưa phân công'],
  ['a lead that names no unit', { leadUnits: '' }, 'Chưa phân công'],
  ['no lead, though done', { leadUnits: '', status: 'Hoàn thành' }, 'Chưa phân công'],
  ['no lead and overdue', { leadUnits: '', lastDay: 45_999 }, 'Chưa phân công; Quá hạn'],
  ['no lead and due soon', { leadUnits: '', lastDay: 46_001 }, 'Chưa phân công; Sắp đến hạn'],
  ['no lead and no day', { leadUnits: '', lastDay: null }, 'Chưa phân công; Không rõ hạn'],
  ['the day before', { lastDay: 45_999 }, 'Quá hạn'],
  ['an hour of the day before', { lastDay: 45_999.9 }, 'Quá hạn'],
  ['the day itself', { lastDay: 46_000 }, 'Sắp đến hạn'],
  ['an hour of the day itself', { lastDay: 46_000.5 }, 'Sắp đến hạn'],
  ['the last day that is soon', { lastDay: 46_030 }, 'Sắp đến hạn'],
  ['the day after that', { lastDay: 46_031 }, ''],
  ['overdue and begun', { lastDay: 45_000, status: 'Đang thực hiện' }, 'Quá hạn'],
  ['overdue and paused', { lastDay: 45_000, status: 'Tạm dừng' }, 'Quá hạn'],
  ['overdue and done', { lastDay: 45_000, status: 'Hoàn thành' }, ''],
  ['done in other letter case and with blanks', { lastDay: 45_000, status: ' hoàn  Thành ' }, ''],
  ['done without a day', { lastDay: null, status: 'Hoàn thành' }, ''],
  ['no day, conditional', { lastDay: null, deadlineKind: 'Theo điều kiện' }, 'Không rõ hạn'],
  ['no day, unclear', { lastDay: null, deadlineKind: 'Không rõ' }, 'Không rõ hạn'],
  ['no day, said to be dated', { lastDay: null }, 'Không rõ hạn'],
  ['no day and no kind', { lastDay: null, deadlineKind: '' }, 'Không rõ hạn'],
  ['no day, recurring', { lastDay: null, deadlineKind: 'Định kỳ' }, ''],
  ['recurring with a day that is over', { lastDay: 45_000, deadlineKind: 'Định kỳ' }, 'Quá hạn'],
];

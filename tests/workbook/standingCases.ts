import type { DoneFollowUp } from '../../src/workbook/standing';
import { calm } from './warningCases';

/** A row far from its last day, save what a case changes. */
export const open: DoneFollowUp = { ...calm, doneOn: null };

/** Where a row stands on day 46,000, 30 days counting as soon, case by case. */
export const standingCases: readonly (readonly [string, Partial<DoneFollowUp>, string])[] = [
  ['a day far ahead', {}, 'Đang trong hạn'],
  ['a day far ahead, and nobody named', { leadText: '', leadUnits: '' }, 'Đang trong hạn'],
  ['the day before', { lastDay: 45_999 }, 'Quá hạn'],
  ['an hour of the day before', { lastDay: 45_999.9 }, 'Quá hạn'],
  ['the day itself', { lastDay: 46_000 }, 'Sắp đến hạn'],
  ['the last day that is soon', { lastDay: 46_030 }, 'Sắp đến hạn'],
  ['the day after that', { lastDay: 46_031 }, 'Đang trong hạn'],
  ['overdue, begun', { lastDay: 45_000, status: 'Đang thực hiện' }, 'Quá hạn'],
  ['overdue, paused', { lastDay: 45_000, status: 'Tạm dừng' }, 'Quá hạn'],
  ['overdue, with a day done and no status that says so', { lastDay: 45_000, doneOn: 44_000 }, 'Quá hạn'],
  ['no day, recurring', { lastDay: null, deadlineKind: 'Định kỳ' }, 'Đang trong hạn'],
  ['recurring with a day that is over', { lastDay: 45_000, deadlineKind: 'định kỳ' }, 'Quá hạn'],
  ['no day, conditional', { lastDay: null, deadlineKind: 'Theo điều kiện' }, 'Chưa xác định hạn'],
  ['no day and no kind', { lastDay: null, deadlineKind: '' }, 'Chưa xác định hạn'],
  ['done before', { status: 'Hoàn thành', lastDay: 45_000, doneOn: 44_999 }, 'Hoàn thành đúng hạn'],
  ['done on the day', { status: 'Hoàn thành', lastDay: 45_000, doneOn: 45_000 }, 'Hoàn thành đúng hạn'],
  [
    'done at an hour of the day',
    { status: 'Hoàn thành', lastDay: 45_000, doneOn: 45_000.7 },
    'Hoàn thành đúng hạn',
  ],
  ['done after', { status: ' hoàn\u00a0 THÀNH', lastDay: 45_000, doneOn: 45_001 }, 'Hoàn thành quá hạn'],
  [
    'done at no day that is written',
    { status: 'Hoàn thành', lastDay: 45_000, doneOn: null },
    'Hoàn thành đúng hạn',
  ],
  ['done, with no last day', { status: 'Hoàn thành', lastDay: null, doneOn: 45_001 }, 'Hoàn thành đúng hạn'],
];

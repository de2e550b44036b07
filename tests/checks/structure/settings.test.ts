import type { CellValue } from '../../../src/workbook/document';
import { recognise } from '../../../src/workbook/recognise';
import { checkedSnapshot, codes, smallWorkbook } from '../checked';

const named = (value: CellValue, computed = false) => ({ sheet: 'Tổng quan', cell: 'C8', value, computed });
const withSettings = (settings: NonNullable<typeof smallWorkbook.settings>): string[] =>
  codes(checkedSnapshot(recognise({ ...smallWorkbook, settings })));

test.each<[string, CellValue, boolean]>([
  ['a day', 46_349, false],
  ['a day as text', '23/11/2026', false],
  ['a formula', 46_349, true],
])('NgayTinh with %s is no finding', (_, value, computed) => {
  expect(withSettings({ asOf: named(value, computed) })).toEqual([]);
});

test.each<[string, CellValue, boolean]>([
  ['words', 'cuối năm', false],
  ['a day that the calendar lacks', '31/02/2026', false],
  ['nothing', null, false],
  ['a negative number', -3, false],
  ['a formula that shows an error', { error: '#NAME?' }, true],
])('NgayTinh with %s is an error', (_, value, computed) => {
  expect(withSettings({ asOf: named(value, computed) })).toEqual(['setting.unreadable']);
});

test.each<[string, CellValue]>([
  ['words', 'một tháng'],
  ['a fraction', 1.5],
  ['a negative number', -1],
])('SoNgaySapDenHan with %s is an error', (_, value) => {
  expect(withSettings({ dueSoonDays: named(value) })).toEqual(['setting.unreadable']);
});

test('a name that is gone is a warning in a workbook that was loaded', () => {
  expect(withSettings({ asOf: null, dueSoonDays: named(30) })).toEqual(['setting.missing']);
  const { carriers } = { carriers: { part: null, sheet: null } };
  expect(codes(checkedSnapshot(recognise({ ...smallWorkbook, carriers, settings: { asOf: null } })))).toEqual(
    ['carrier.damaged'],
  );
});

import fc from 'fast-check';
import { composeFixes, replaceStretches } from '../../src/checks/composeFixes';
import type { Fix } from '../../src/checks/finding';
import type { WorkbookChange } from '../../src/workbook/change';

const change = (before: string, after: string, cell = 'G2'): WorkbookChange => ({
  table: 'NhiemVu',
  key: 'A.I.1',
  column: 'lead',
  sheet: 'Nhiệm vụ',
  cell,
  before,
  after,
});

const whole = (before: string, after: string, cell = 'G2'): Fix => ({
  label: { code: 'check.as-text' },
  sure: true,
  changes: [change(before, after, cell)],
});

const stretch = (before: string, start: number, end: number, replacement: string): Fix => ({
  ...whole(before, replaceStretches(before, [{ start, end, replacement }])),
  stretches: [{ start, end, replacement }],
});

const afters = (fixes: readonly Fix[]) => composeFixes(fixes).map(({ cell, after }) => [cell, after]);

test('fixes of different cells stay apart', () => {
  expect(afters([whole('a', 'b'), whole('a', 'c', 'H2')])).toEqual([
    ['G2', 'b'],
    ['H2', 'c'],
  ]);
});

test('fixes of different stretches of a cell are done together, in any order', () => {
  const fixes = [stretch('một hai ba', 8, 10, 'BỐN'), stretch('một hai ba', 0, 3, 'MỘT MỘT')];
  expect(afters(fixes)).toEqual([['G2', 'MỘT MỘT hai BỐN']]);
  expect(afters([...fixes].reverse())).toEqual([['G2', 'MỘT MỘT hai BỐN']]);
});

test('of two stretches that overlap, the later one is left', () => {
  expect(afters([stretch('abcdef', 0, 4, 'X'), stretch('abcdef', 2, 6, 'Y')])).toEqual([['G2', 'Xef']]);
});

test('a fix of the whole cell goes before those of stretches', () => {
  expect(afters([stretch('abc', 0, 1, 'X'), whole('abc', 'mới')])).toEqual([['G2', 'mới']]);
});

test('no fixes are no changes', () => expect(composeFixes([])).toEqual([]));

test('stretches that follow each other give the text with each replaced', () => {
  const pieces = fc.array(fc.tuple(fc.string(), fc.string(), fc.boolean()));
  fc.assert(
    fc.property(pieces, (list) => {
      let at = 0;
      const stretches = list.flatMap(([written, replacement, replaced]) => {
        const start = at;
        at += written.length;
        return replaced && written !== '' ? [{ start, end: at, replacement }] : [];
      });
      const text = list.map(([written]) => written).join('');
      const expected = list
        .map(([written, other, replaced]) => (replaced && written !== '' ? other : written))
        .join('');
      expect(replaceStretches(text, stretches)).toBe(expected);
    }),
    { seed: 20240601, numRuns: 200 },
  );
});

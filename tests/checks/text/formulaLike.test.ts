import { codes, inTask, told } from '../checked';

describe('a text that looks like a formula is a warning', () => {
  test.each(['=1+1', '=SUM(A1)', '@báo cáo', '+84 24 3943', '\t=HYPERLINK("x")'])('%j', (written) => {
    expect(codes(inTask('result', written))).toContain('text.formula-like');
  });

  test('whose fix, for the item of a list, sets the dash apart and is for a person to confirm', () => {
    expect(inTask('result', '-Báo cáo').map(told)).toEqual([
      expect.objectContaining({
        code: 'text.formula-like',
        severity: 'warning',
        cell: 'I2',
        found: '-Báo cáo',
        expected: '- Báo cáo',
        fix: { sure: false, after: ['- Báo cáo'] },
      }),
    ]);
  });

  test('in what units report too', () =>
    expect(codes(inTask('proposals', '=cmd|x'))).toEqual(['text.formula-like']));

  test('before the name of a unit', () =>
    expect(codes(inTask('coordinators', '=Cục Báo chí'))).toEqual(['text.formula-like']));
});

test.each(['- Báo cáo', '– Báo cáo', 'a=b', '1+1', '-- Báo cáo'])('%s is prose', (written) => {
  expect(codes(inTask('result', written))).toEqual([]);
});

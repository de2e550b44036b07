import { checked, codes, inIndicator, inTask, told } from '../checked';

describe('a key that does not fit the labels beside it is a warning', () => {
  test('with the key that they make', () => {
    const [finding] = inTask('key', 'A.I.7');
    expect(told(finding)).toMatchObject({
      code: 'key.misplaced',
      severity: 'warning',
      cell: 'A2',
      found: 'A.I.7',
      expected: 'A.I.1',
      fix: null,
    });
  });

  test.each([
    ['part', 'B'],
    ['section', 'V'],
    ['section', 'II'],
    ['number', 9],
  ])('where %s became %s', (column, value) =>
    expect(codes(inTask(column, value))).toEqual(['key.misplaced']),
  );

  test('where an indicator’s letter became another', () => {
    expect(codes(inIndicator('label', 'b)'))).toEqual(['key.misplaced']);
  });
});

describe('it fits', () => {
  test('where a label is empty', () => expect(codes(inTask('number', null))).toEqual([]));
  test('where the label has a bracket', () => expect(codes(inIndicator('label', 'a)'))).toEqual([]));
  test('where the label says the group once more', () =>
    expect(codes(inIndicator('label', '1.a'))).toEqual([]));
  test('below a row', () =>
    expect(
      codes(checked([['NhiemVu', 1, 'key', 'A.I.1.a']])).filter((code) => code.startsWith('key.m')),
    ).toEqual([]));
});

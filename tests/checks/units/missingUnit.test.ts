import { checked, told } from '../checked';

test('a row of Phối hợp without a unit is an error at its cell', () => {
  expect(checked([['PhoiHop', 1, 'unit', ' ']]).map(told)).toEqual([
    expect.objectContaining({
      code: 'unit.missing',
      severity: 'error',
      cell: 'B2',
      key: 'A.I.1',
      found: '',
      fix: null,
    }),
  ]);
});

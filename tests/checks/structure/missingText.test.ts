import { codes, inIndicator, inTask, told } from '../checked';

test('a task that does not say what is to be done is a warning', () => {
  expect(inTask('text', ' ').map(told)).toEqual([
    expect.objectContaining({ code: 'text.missing', severity: 'warning', cell: 'F2', found: '', fix: null }),
  ]);
  expect(codes(inIndicator('text', null))).toEqual(['text.missing']);
});

test('a task without a result is a warning', () => {
  expect(inTask('result', null).map(told)).toEqual([
    expect.objectContaining({
      code: 'result.missing',
      severity: 'warning',
      cell: 'I2',
      found: '',
      fix: null,
    }),
  ]);
});

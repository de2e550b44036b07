import { withOwnTexts } from '../../../src/cli/consolidate/withOwnTexts';

test('Data is the same in new objects, whatever its texts were cut from', () => {
  const long = 'Cục Viễn thông báo cáo tiến độ '.repeat(1000);
  const data = {
    text: long.slice(31, 61),
    short: 'a',
    empty: '',
    lists: [[1, null, true], [], [{ kept: [long.slice(5, 40)] }]],
    absent: undefined,
  };
  const copy = withOwnTexts(data);
  expect(copy).toStrictEqual(data);
  expect(copy.lists).not.toBe(data.lists);
});

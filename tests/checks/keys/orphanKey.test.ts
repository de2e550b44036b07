import { checked, codes, told } from '../checked';

test('a row of Phối hợp whose task is not there is a warning at its key', () => {
  const [finding] = checked([['PhoiHop', 1, 'key', 'C.I.1']]);
  expect(told(finding)).toMatchObject({
    code: 'key.orphan',
    severity: 'warning',
    cell: 'A2',
    key: 'C.I.1',
    found: 'C.I.1',
  });
});

test('a malformed key there is said once, as malformed', () => {
  expect(codes(checked([['PhoiHop', 1, 'key', 'c1']]))).toEqual(['key.malformed']);
});

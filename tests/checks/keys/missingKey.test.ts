import { recognise } from '../../../src/workbook/recognise';
import { checked, checkedSnapshot, codes, inTask, smallWorkbook, told, withRow } from '../checked';

describe('a row without a key is an error', () => {
  test('at its key cell, with its text to find it by', () => {
    const [finding] = inTask('key', null);
    expect(told(finding)).toEqual({
      code: 'key.missing',
      severity: 'error',
      cell: 'A2',
      key: null,
      column: 'key',
      found: '',
      expected: 'A.I.1',
      fix: null,
    });
    expect(finding?.message).toEqual({
      code: 'check.key.missing.labels',
      params: { text: 'Nhiệm vụ A.I.1', key: 'A.I.1' },
    });
  });

  test('of which the labels say which it was only where no other row has that key', () => {
    const added = (labels: Readonly<Record<string, string>>) =>
      checkedSnapshot(recognise(withRow(smallWorkbook, 'NhiemVu', { text: 'Việc thêm', ...labels })))
        .filter(({ code }) => code === 'key.missing')
        .map(({ message }) => [message.code, message.params?.key]);
    expect(added({ part: 'A', section: 'I', number: '3' })).toEqual([['check.key.missing.labels', 'A.I.3']]);
    for (const labels of [{ part: 'A', section: 'I', number: '1' }, { part: 'A', section: 'I' }, {}]) {
      expect(added(labels)).toEqual([['check.key.missing', undefined]]);
    }
  });

  test('where white space stands for a key', () => {
    expect(codes(inTask('key', ' \u00a0 '))).toEqual(['key.missing']);
  });

  test('in Phối hợp too', () => {
    expect(codes(checked([['PhoiHop', 1, 'key', null]]))).toEqual(['key.missing']);
  });

  test('where the row says nothing but a deadline', () => {
    const snapshot = recognise(withRow(smallWorkbook, 'NhiemVu', { deadline: '12/2025' }));
    expect(checkedSnapshot(snapshot).map(({ message }) => message.code)).toEqual(['check.key.missing.bare']);
  });

  test('whose long text is cut between words', () => {
    const text = 'Xây dựng quy chế '.repeat(20).trim();
    const [finding] = checked([
      ['NhiemVu', 2, 'text', text],
      ['NhiemVu', 2, 'key', null],
    ]);
    expect(finding?.message.params?.text).toMatch(/^(?:Xây dựng quy chế ){3,}.*\S…$/);
  });
});

test('a row that holds nothing needs no key', () => {
  expect(checkedSnapshot(recognise(withRow(smallWorkbook, 'NhiemVu', {})))).toEqual([]);
});

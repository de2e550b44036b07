import { isKey } from '../../../src/checks/keys/pattern';
import { checked, codes, inTask, told } from '../checked';

describe('a key in another form than its appendix’s is an error', () => {
  test('at its cell', () => {
    const [finding] = inTask('key', 'A-I-1');
    expect(told(finding)).toMatchObject({
      code: 'key.malformed',
      severity: 'error',
      cell: 'A2',
      key: 'A-I-1',
      found: 'A-I-1',
      expected: 'A.I.5 hoặc A.II',
      fix: null,
    });
  });

  test.each([
    'a.i.1',
    'A.I.',
    '.A.I.1',
    'A..1',
    'A.I.01',
    'A.I.0',
    'A.IIII.1',
    'A.I.1.',
    'A.I.1 a',
    'PL01.1.a',
    'AI1',
    'mới',
  ])('%s is no key of a task', (key) => expect(codes(inTask('key', key))).toContain('key.malformed'));

  test.each(['PL1.1.a', 'PL01', 'PL01.1.A.a', 'PL01.0', 'A.I.1', 'PL01.1.a)'])(
    '%s is no key of an indicator',
    (key) => expect(codes(checked([['ChiTieu', 1, 'key', key]]))).toContain('key.malformed'),
  );
});

describe('a key of any form that the reader of plans makes is a key', () => {
  test.each([
    'A.I.5',
    'A.II',
    'B.V.14',
    'Đ.XL.100',
    'A.3',
    'A',
    'I.2',
    'V',
    'X.1',
    'C.XII.3',
    '7',
    'A.I.5.a',
    'A.I.5a',
    'A.I.5.1',
    'I.I.1',
  ])('%s of a task', (key) => expect(isKey('NhiemVu', key)).toBe(true));

  test.each(['PL01.1.a', 'PL01.3', 'PL01.2.đ', 'PL02.10', 'PL01.I.2', 'PL01.A.1', 'PL01.1.2'])(
    '%s of an indicator',
    (key) => expect(isKey('ChiTieu', key)).toBe(true),
  );

  test('a key with white space around it is the key', () => {
    expect(codes(inTask('key', ' A.I.1 '))).toEqual([]);
  });

  test('a very long text is none', () => {
    expect(isKey('NhiemVu', 'A.'.repeat(500_000))).toBe(false);
  });
});

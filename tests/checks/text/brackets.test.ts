import { codes, inTask, told } from '../checked';

describe('uneven brackets and quotation marks are a warning', () => {
  test('without a fix: nobody can tell which one is missing', () => {
    expect(inTask('text', 'Xây dựng quy chế (sau đây gọi là Quy chế').map(told)).toEqual([
      expect.objectContaining({
        code: 'text.brackets',
        severity: 'warning',
        cell: 'F2',
        expected: null,
        fix: null,
      }),
    ]);
  });

  test.each([
    'Đề án “Nâng cao nhận thức',
    'Quy chế] mới',
    'Quy chế (a [b) c]',
    'Đề án» mới',
    'Bộ chỉ số DTI) mới',
  ])('%s', (text) => {
    expect(codes(inTask('text', text))).toEqual(['text.brackets']);
  });
});

test.each([
  'Quy chế (a (b))',
  'a) Quy chế; b) Quy định',
  '1) Một; 12) Mười hai',
  'i) Một, iv) Bốn',
  'Đề án “A (b)”',
  'Gồm:\na) Một',
])('%s is even', (text) => expect(codes(inTask('text', text))).toEqual([]));

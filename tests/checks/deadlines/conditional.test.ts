import { checked, codes, inTask, told } from '../checked';

const WRITTEN = 'Sau khi Luật được ban hành';

describe('a deadline that depends on an event is a warning until a day is known', () => {
  test('at its cell', () => {
    const [finding] = inTask('deadline', WRITTEN);
    expect(told(finding)).toMatchObject({
      code: 'deadline.conditional',
      severity: 'warning',
      cell: 'K2',
      found: WRITTEN,
      fix: null,
    });
  });

  test.each(['Theo tiến độ trong Nghị định', 'Theo kế hoạch được phê duyệt'])('%s', (text) => {
    expect(codes(inTask('deadline', text))).toContain('deadline.conditional');
  });

  test('and the day of an earlier text is no such day', () => {
    expect(codes(inTask('deadline', WRITTEN))).toEqual(['deadline.conditional']);
  });
});

test.each(['Theo điều kiện', 'Có hạn'])(
  'a day that a person entered settles it, beside the kind %s',
  (kind) => {
    const edits = [
      ['NhiemVu', 1, 'deadline', WRITTEN],
      ['NhiemVu', 1, 'lastDay', 45_900],
      ['NhiemVu', 1, 'deadlineKind', kind],
    ] as const;
    expect(codes(checked(edits))).toEqual([]);
    expect(codes(checked(edits, { original: null }))).toEqual([]);
  },
);

import { checked, codes, inTask, told } from '../checked';

const nfd = (text: string): string => text.normalize('NFD');

describe('a text in NFD is a warning with a sure fix', () => {
  test.each([
    ['text', 'Xây dựng quy chế'],
    ['result', 'Báo cáo kết quả'],
    ['difficulties', 'Thiếu người'],
    ['coordinators', 'Các cơ quan, đơn vị liên quan'],
  ])('%s', (column, written) => {
    const findings = inTask(column, nfd(written));
    expect(codes(findings)).toEqual(['text.decomposed']);
    expect(told(findings[0])).toMatchObject({
      severity: 'warning',
      found: written,
      fix: { sure: true, after: [written] },
    });
  });

  test('which mends stray punctuation of the cell too, as the finding of that does', () => {
    const findings = inTask('text', `${nfd('Xây dựng quy chế')} ;`);
    expect(codes(findings)).toEqual(['text.decomposed', 'text.punctuation']);
    expect(findings.map(({ fix }) => fix?.changes[0]?.after)).toEqual([
      'Xây dựng quy chế',
      'Xây dựng quy chế',
    ]);
  });

  test('and none beside the finding of a name in NFD', () => {
    expect(codes(inTask('coordinators', nfd('Cục Báo chí')))).toEqual(['unit.variant']);
  });
});

test('composed text is none', () =>
  expect(codes(checked([['NhiemVu', 1, 'text', 'Xây dựng quy chế']], { original: null }))).toEqual([]));

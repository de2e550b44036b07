import fc from 'fast-check';
import { tidied } from '../../../src/checks/text/tidied';
import { checked, codes, inTask, told } from '../checked';

describe('stray punctuation and blanks are a warning with a sure fix', () => {
  test('at the cell', () => {
    expect(inTask('text', 'Xây dựng  quy chế ,, quy định ;').map(told)).toEqual([
      {
        code: 'text.punctuation',
        severity: 'warning',
        cell: 'F2',
        key: 'A.I.1',
        column: 'text',
        found: 'Xây dựng  quy chế ,, quy định ;',
        expected: 'Xây dựng quy chế, quy định',
        fix: { sure: true, after: ['Xây dựng quy chế, quy định'] },
      },
    ]);
  });

  test.each([
    ['result', 'Báo cáo ', 'Báo cáo'],
    ['result', ';Báo cáo', 'Báo cáo'],
    ['result', 'Báo cáo..', 'Báo cáo.'],
    ['result', 'Báo cáo , kế hoạch', 'Báo cáo, kế hoạch'],
    ['period', '2024-2025.', '2024-2025'],
    ['period', '2024-2025..', '2024-2025'],
    ['period', '2024-2025\u00a0', '2024-2025'],
    ['deadline', '12/2025.', '12/2025'],
    ['deadline', ' 12/2025', '12/2025'],
    [
      'coordinators',
      'Cục Báo chí ,, các cơ quan, đơn vị liên quan',
      'Cục Báo chí, các cơ quan, đơn vị liên quan',
    ],
    ['coordinators', 'Cục Báo chí;', 'Cục Báo chí'],
    ['lead', 'Cục  Viễn thông', 'Cục Viễn thông'],
  ])('%s: %j', (column, written, tidy) => {
    const findings = inTask(column, written);
    expect(codes(findings)).toEqual(['text.punctuation']);
    expect(told(findings[0])).toMatchObject({ expected: tidy, fix: { sure: true, after: [tidy] } });
  });

  test('of a title once, mended in every row that repeats it', () => {
    const findings = checked([1, 2].map((row) => ['NhiemVu', row, 'sectionTitle', 'Tên mục A.I;'] as const));
    expect(codes(findings)).toEqual(['text.punctuation']);
    expect(findings[0]?.fix?.changes.map(({ cell, after }) => [cell, after])).toEqual([
      ['D2', 'Tên mục A.I'],
      ['D3', 'Tên mục A.I'],
    ]);
  });

  test('with the day and kind that a deadline then has, where they were left open', () => {
    const [finding] = checked([
      ['NhiemVu', 1, 'deadline', '12/2025..'],
      ['NhiemVu', 1, 'lastDay', null],
      ['NhiemVu', 1, 'deadlineKind', 'Không rõ'],
    ]);
    expect(told(finding)).toMatchObject({
      code: 'text.punctuation',
      fix: { sure: true, after: ['12/2025', 46_022, 'Có hạn'] },
    });
  });
});

describe('nothing is stray in', () => {
  test.each([
    ['result', 'Báo cáo.'],
    ['result', 'Các loại: a, b, v.v...'],
    ['result', '- Báo cáo;\n- Kế hoạch.'],
    ['result', 'Quyết định số …/QĐ-BTTTT'],
    ['text', 'Tỷ lệ 1:1, 12.5%'],
    ['text', 'Điều\u00a05'],
    ['difficulties', 'chậm  ,, do thiếu người ;'],
    ['coordinators', 'Cục Báo chí;\nCục An toàn thông tin'],
  ])('%s: %j', (column, written) => expect(codes(inTask(column, written))).toEqual([]));
});

describe('tidying', () => {
  test('is done once: a tidy text stays', () => {
    const marks = fc.array(
      fc.constantFrom('a', 'ế', '1', ' ', '\u00a0', ',', ';', '.', ':', '\n', '-', '…'),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(marks, fc.constantFrom('text', 'deadline'), (pieces, column) => {
        const once = tidied(pieces.join(''), column);
        expect(tidied(once, column)).toBe(once);
      }),
      { seed: 20240601, numRuns: 2000 },
    );
  });

  test('keeps every letter and digit', () => {
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(letters(tidied(text, 'text'))).toBe(letters(text.normalize('NFC')));
      }),
      { seed: 20240601, numRuns: 500 },
    );
  });

  test.each([' ', ',', ', ', '. ', ';:', '\u00a0'])('answers a megabyte of %j', (sign) => {
    expect(tidied(`a${sign.repeat(500_000)}b`, 'text')).toMatch(/^a.*b$/su);
  });
});

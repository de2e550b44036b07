import { replaceStretches } from '../../../src/checks/composeFixes';
import { checked, codes, told } from '../checked';
import { done, reporting, reportOf, type Reported } from '../progress/reported';

const evidence = (text: string, beside: Reported = {}) => reporting({ ...done, evidence: text, ...beside });

describe('evidence names its document', () => {
  test('and a wrong form is said with what was meant, never as sure', () => {
    const [finding, ...more] = evidence('Quyết định 123QĐ-BVHTTDL; Báo cáo số 7/BC-CNTT');
    expect(more).toEqual([]);
    expect(told(finding)).toEqual({
      code: 'evidence.number-form',
      severity: 'warning',
      cell: 'R2',
      key: 'A.I.1',
      column: 'evidence',
      found: '123QĐ-BVHTTDL',
      expected: '123/QĐ-BVHTTDL',
      fix: { sure: false, after: ['Quyết định 123/QĐ-BVHTTDL; Báo cáo số 7/BC-CNTT'] },
    });
  });

  test('and each wrong form of a cell has its own place in it', () => {
    const text = '1QĐ-BVHTTDL, 2\\BC-CNTT';
    const found = evidence(text);
    expect(codes(found)).toEqual(['evidence.number-form', 'evidence.number-form']);
    const stretches = found.flatMap(({ fix }) => fix?.stretches ?? []);
    expect(replaceStretches(text, stretches)).toBe('1/QĐ-BVHTTDL, 2/BC-CNTT');
  });

  test.each([
    ['123', 'bare'],
    ['số 123', 'bare'],
    ['12/3/2025', 'bare'],
    ['Số: …/QĐ-BVHTTDL', 'unnumbered'],
    ['45/1025/NĐ-CP', 'unclear'],
  ])('%s: %s', (text, code) => {
    expect(evidence(text).map(({ message }) => message.code)).toEqual([`check.evidence.number-form.${code}`]);
  });

  const alone: Reported = { evidenceOn: null, evidenceLink: null };
  test('words that lead nowhere are asked about', () => {
    expect(evidence('Đã báo cáo Bộ trưởng', alone).map(({ message }) => message.code)).toEqual([
      'check.evidence.number-form.none',
    ]);
  });

  test.each(['Công văn 12', 'QĐ số 123', 'Quyết định số: 123'])(
    'so is a number without sign or day: %s',
    (text) => {
      expect(evidence(text, alone).map(({ message }) => message.code)).toEqual([
        'check.evidence.number-form.bare',
      ]);
    },
  );

  test.each<[string, Reported]>([
    ['Biên bản nghiệm thu', { evidenceOn: '2025-06-01' }],
    ['Cổng thông tin đã mở', { evidenceOn: null, evidenceLink: 'https://example.gov.vn' }],
    ['https://example.gov.vn/van-ban', alone],
    ['Công văn 12', { evidenceOn: '2025-06-01' }],
    ['Công văn 12 ngày 01/06/2025', alone],
    ['Báo cáo số 12 của Văn phòng', alone],
  ])('what a clerk would accept is none: %s', (text, beside) => {
    expect(evidence(text, beside)).toEqual([]);
  });

  test('a day or a link without a document is a finding, at the empty cell', () => {
    const said = reporting({ status: 'Đang thực hiện', evidenceLink: 'https://example.gov.vn' });
    expect(said.map(told)).toEqual([
      expect.objectContaining({ code: 'evidence.without-number', cell: 'R2', found: '', fix: null }),
    ]);
  });
});

describe('the day of the evidence', () => {
  test.each([
    ['after the as-of day', '2025-07-02', 'evidence.in-future'],
    ['before the period', '2023-12-31', 'evidence.before-period'],
    ['after the day of completion', '2025-06-21', 'evidence.after-done'],
  ])('%s', (_, evidenceOn, code) => {
    expect(reporting({ ...done, evidenceOn }).map(told)).toEqual([
      expect.objectContaining({ code, severity: 'warning', cell: 'S2', found: evidenceOn, fix: null }),
    ]);
  });

  test('may come after an earlier day where the work goes on', () => {
    expect(reporting({ status: 'Đang thực hiện', evidence: '1/BC-CNTT', evidenceOn: '2025-06-30' })).toEqual(
      [],
    );
  });
});

describe('a document that is evidence of two rows', () => {
  const both = (first: Reported, second: Reported, table: 'NhiemVu' | 'ChiTieu' = 'NhiemVu') =>
    checked(
      [
        ...reportOf('A.I.1', { status: 'Đang thực hiện', ...first }),
        ...reportOf(table === 'NhiemVu' ? 'A.I.2' : 'PL01.2', { status: 'Đang thực hiện', ...second }, table),
      ],
      { asOf: '2024-12-31' },
    );
  const one: Reported = { evidence: 'Báo cáo 12/BC-CNTT', evidenceOn: '2024-06-03' };

  test('is said at the second, which names the first', () => {
    const [finding, ...more] = both(one, {
      ...one,
      evidence: '9/QĐ-BTTTT; 12 / bc-cntt'.replace('bc-cntt', 'BC–CNTT'),
    });
    expect(more).toEqual([]);
    expect(told(finding)).toMatchObject({
      code: 'evidence.repeated',
      severity: 'warning',
      cell: 'R3',
      key: 'A.I.2',
    });
    expect(finding?.message.params).toMatchObject({
      number: '12/BC-CNTT',
      key: 'A.I.1',
      place: 'Nhiệm vụ!R2',
    });
  });

  test('is said across the appendices', () => {
    expect(codes(both(one, one, 'ChiTieu'))).toEqual(['evidence.repeated']);
  });

  test('is another one where the day differs: numbers begin anew each year', () => {
    expect(both(one, { ...one, evidenceOn: '2024-07-03' })).toEqual([]);
  });

  test('is no matter where it stands twice in one row', () => {
    expect(both({ ...one, evidence: '12/BC-CNTT; 12/BC-CNTT' }, {})).toEqual([]);
  });
});

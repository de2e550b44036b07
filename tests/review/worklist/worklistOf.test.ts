import fc from 'fast-check';
import type { Finding } from '../../../src/checks/finding';
import { worklistOf } from '../../../src/review/worklist/worklistOf';
import type { CellValue } from '../../../src/workbook/document';
import { recognise } from '../../../src/workbook/recognise';
import { checkedSnapshot, edited, smallWorkbook, withRow, type Edit } from '../../checks/checked';

type Row = Readonly<Record<string, CellValue>>;

/** The work list after these edits, with these rows in `KiemTra`. */
function listed(edits: readonly Edit[], ...rows: readonly Row[]) {
  const reading = rows.reduce((one, row) => withRow(one, 'KiemTra', row), edited(smallWorkbook, edits));
  const snapshot = recognise(reading);
  const findings = checkedSnapshot(snapshot);
  return { findings, ...worklistOf(findings, snapshot) };
}

const misspelt: Edit = ['NhiemVu', 'A.I.1', 'lead', 'Cục Viễn thôn'];
const otherwise: Edit = ['NhiemVu', 'A.I.1', 'lead', 'Cục Viển thông'];
const [finding] = listed([misspelt]).findings as [Finding];

/** The row that `KiemTra` holds of the finding, decided as given. */
const row = (decision: CellValue, more: Row = {}): Row => ({
  id: finding.id,
  code: finding.code,
  severity: 'Lỗi',
  table: finding.table,
  key: finding.key,
  column: 'Đơn vị thực hiện',
  found: finding.found,
  message: 'Viết sai tên.',
  decision,
  reason: 'Đã báo cáo',
  decidedOn: 45_500,
  ...more,
});
const written = (kind: string) => ({ kind, reason: 'Đã báo cáo', day: '2024-07-27' });

describe('a finding is', () => {
  test.each([
    ['open without a decision', null, 'open', null],
    ['open with a word that is no decision', 'Để sau', 'open', null],
    ['accepted', 'Chấp nhận', 'accepted', written('accepted')],
    ['accepted in other letter case', ' chấp nhận', 'accepted', written('accepted')],
    ['sent back', 'Trả lại', 'sentBack', written('sentBack')],
  ] as const)('%s', (_, word, state, decision) => {
    const standing = { kind: 'standing', id: finding.id, state, decision, former: null };
    expect(listed([misspelt], row(word)).items[0]).toMatchObject(standing);
  });

  test('open, and tells so, where it was put down as fixed and still stands', () => {
    const { items, counts } = listed([misspelt], row('Đã sửa'));
    expect(items).toMatchObject([
      { state: 'open', decision: null, former: { why: 'still-there', decision: written('fixed') } },
    ]);
    expect(counts).toEqual({ open: 1, fixed: 0, accepted: 0, sentBack: 0 });
  });

  test('as accepted here as it is waived there', () => {
    for (const word of ['Chấp nhận', 'Trả lại', 'Đã sửa', null]) {
      const { items, findings } = listed([misspelt], row(word));
      expect(items.map(({ state }) => state === 'accepted')).toEqual(findings.map(({ waived }) => waived));
    }
  });
});

describe('where the cell has changed since', () => {
  test.each([
    ['accepted', 'Chấp nhận'],
    ['sentBack', 'Trả lại'],
  ] as const)('what was %s is open again, and tells of it', (kind, word) => {
    const { items } = listed([otherwise], row(word));
    expect(items).toMatchObject([
      { state: 'open', former: { why: 'changed', found: 'Cục Viễn thôn', decision: written(kind) } },
    ]);
  });

  test('it tells of the last of several', () => {
    const [again] = listed([['NhiemVu', 'A.I.1', 'lead', 'Cục Viễn thônng']]).findings as [Finding];
    const later = row('Trả lại', { id: again.id, found: again.found, decidedOn: 45_600 });
    expect(listed([otherwise], later, row('Chấp nhận')).items).toMatchObject([
      { state: 'open', former: { found: 'Cục Viễn thônng', decision: { kind: 'sentBack' } } },
    ]);
  });

  test('another finding in the same column of another row says nothing of it', () => {
    const other: Edit = ['NhiemVu', 'A.I.2', 'lead', 'Cục Viển thông'];
    const { items } = listed([other], row('Chấp nhận'));
    expect(items[0]).toMatchObject({ kind: 'standing', state: 'open', former: null });
    expect(items.at(-1)).toMatchObject({ kind: 'gone', state: 'fixed', id: finding.id });
  });
});

describe('a finding that stands no more', () => {
  test.each(['Đã sửa', 'Chấp nhận', 'Trả lại'])('and was decided %s is fixed, as it was recorded', (word) => {
    const { items, counts } = listed([], row(word));
    expect(items).toMatchObject([
      {
        kind: 'gone',
        state: 'fixed',
        decision: { reason: 'Đã báo cáo' },
        recorded: {
          severity: 'error',
          table: 'NhiemVu',
          key: 'A.I.1',
          column: 'Đơn vị thực hiện',
          found: 'Cục Viễn thôn',
          message: 'Viết sai tên.',
        },
      },
    ]);
    expect(counts.fixed).toBe(1);
  });

  test('and was not decided is no work', () => {
    expect(listed([], row(null)).items).toEqual([]);
  });
});

test('each finding is listed once and counted once, whatever was decided', () => {
  const words = fc.constantFrom(null, 'Chấp nhận', 'Trả lại', 'Đã sửa', 'x');
  const leads = fc.constantFrom('Cục Viễn thôn', 'Cục Viển thông', 'Cục Viễn thông', '');
  const property = fc.property(leads, fc.array(words, { maxLength: 3 }), (lead, decisions) => {
    const rows = decisions.map((word, at) => row(word, at === 0 ? {} : { id: `xx${String(at)}` }));
    const { findings, items, counts } = listed([['NhiemVu', 'A.I.1', 'lead', lead]], ...rows);
    const standing = items.flatMap((item) => (item.kind === 'standing' ? [item.finding] : []));
    expect(standing).toEqual(findings);
    const { open, fixed, accepted, sentBack } = counts;
    expect(open + fixed + accepted + sentBack).toBe(items.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });
  fc.assert(property, { numRuns: 40 });
});

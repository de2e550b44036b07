import { say } from '../../../src/i18n/catalogue';
import type { JournalEntry } from '../../../src/workbook/journal/entry';
import { recognise } from '../../../src/workbook/recognise';
import { checkedSnapshot, codes, edited, loaded, smallWorkbook, told, type Edit } from '../checked';
import { smallPlan } from '../smallPlan';

const altered = (edits: readonly Edit[], entries: readonly JournalEntry[] = []) =>
  checkedSnapshot(
    { ...recognise(edited(smallWorkbook, edits)), journal: { state: 'sound', entries } },
    { alterations: true },
  );

const inTask = (column: string, value: Edit[3]) => altered([['NhiemVu', 'A.I.1', column, value]]);

const only = (findings: ReturnType<typeof altered>) =>
  findings.filter(({ code }) => code === 'decision.text-altered');

describe('a text that is no longer the decision’s', () => {
  test('is a warning that shows the words, and offers the decision’s', () => {
    const [finding, ...more] = inTask('text', 'Nhiệm vụ mới A.I.1 và A.I.7');
    expect(more).toEqual([]);
    expect(told(finding)).toEqual({
      code: 'decision.text-altered',
      severity: 'warning',
      cell: 'F2',
      key: 'A.I.1',
      column: 'text',
      found: 'Nhiệm vụ mới A.I.1 và A.I.7',
      expected: 'Nhiệm vụ A.I.1',
      fix: { sure: false, after: ['Nhiệm vụ A.I.1'] },
    });
    expect(say('vi', finding?.message ?? { code: '' })).toContain(
      '“vụ” → “vụ mới”; “A.I.1” → “A.I.1 và A.I.7”',
    );
  });

  test.each<[string, Edit[3]]>([
    ['lead', 'Văn phòng Bộ'],
    ['coordinators', 'Cục Báo chí; Văn phòng Bộ'],
    ['coordinators', null],
    ['result', 'Báo cáo tổng kết'],
    ['period', '2024-2026'],
    ['deadline', '11/2025'],
    ['sectionTitle', 'Tên mục khác'],
  ])('%s: %s', (column, value) => {
    expect(only(inTask(column, value)).map(({ column: where, fix }) => [where, fix?.sure])).toEqual([
      [column, false],
    ]);
  });

  test('is said of indicators too', () => {
    expect(codes(only(altered([['ChiTieu', 'PL01.2', 'text', 'Chỉ tiêu khác']])))).toHaveLength(1);
  });

  test('takes the day and the kind along when the decision’s deadline is put back', () => {
    const [finding] = only(
      altered([
        ['NhiemVu', 'A.I.1', 'deadline', '11/2025'],
        ['NhiemVu', 'A.I.1', 'lastDay', 45_991],
      ]),
    );
    expect(finding?.fix?.changes.map(({ column, after }) => [column, after])).toEqual([
      ['deadline', '12/2025'],
      ['lastDay', 46_022],
    ]);
  });

  test('takes the normalised lead along', () => {
    const [finding] = only(
      altered([
        ['NhiemVu', 'A.I.1', 'lead', 'Văn phòng Bộ'],
        ['NhiemVu', 'A.I.1', 'leadUnits', 'Văn phòng Bộ'],
      ]),
    );
    expect(finding?.fix?.changes.map(({ column, after }) => [column, after])).toEqual([
      ['lead', 'Cục Viễn thông'],
      ['leadUnits', 'Cục Viễn thông'],
    ]);
  });

  test('is said once for a title that stands in several rows', () => {
    const [finding, ...more] = only(
      altered([
        ['NhiemVu', 'A.I.1', 'sectionTitle', 'Tên mục khác'],
        ['NhiemVu', 'A.I.2', 'sectionTitle', 'Tên mục khác'],
      ]),
    );
    expect(more).toEqual([]);
    expect(finding?.fix?.changes.map(({ cell }) => cell)).toEqual(['D2', 'D3']);
  });
});

describe('a text that means the same is none', () => {
  test.each<[string, string]>([
    ['text', 'Nhiệm vụ A.I.1'.normalize('NFD')],
    ['text', ' Nhiệm  vụ\nA.I.1 '],
    ['result', 'Báo cáo kết quả,'],
    ['result', '=Báo cáo kết quả'],
    ['result', 'Báo cáo (kết quả'],
    ['lead', 'CỤC VIỄN THÔNG'],
    ['lead', 'Cục Viển thông'],
    ['coordinators', 'Cục Báo chí, Các cơ quan, đơn vị liên quan'],
  ])('%s: %j', (column, value) => expect(only(inTask(column, value))).toEqual([]));
});

describe('a cell of which another check says what became of it is said once', () => {
  test.each<[string, Edit[3], string]>([
    ['text', null, 'text.missing'],
    ['lead', null, 'unit.unassigned'],
    ['lead', 'Các đơn vị', 'unit.unassigned'],
    ['lead', 'Tổ công tác Mặt Trời', 'unit.unknown'],
    ['deadline', '31/02/2025', 'deadline.impossible'],
    ['deadline', '12/2046', 'deadline.after-period'],
    ['deadline', 'khi xong', 'deadline.conditional'],
    ['period', 'sau này', 'period.unreadable'],
    ['result', { error: '#REF!' }, 'value.wrong-kind'],
  ])('%s: %s', (column, value, code) => {
    const findings = inTask(column, value);
    const here = findings.filter((finding) => finding.column === column);
    expect(codes(here)).toEqual([code]);
  });
});

describe('a row that its key and its labels call otherwise', () => {
  const asSecond: Edit = ['NhiemVu', 'A.I.1', 'key', 'A.I.2'];

  test('is held against the one that its text tells', () => {
    expect(only(altered([asSecond]))).toEqual([]);
    const findings = only(altered([asSecond, ['NhiemVu', 'A.I.1', 'result', 'Báo cáo tổng kết']]));
    expect(findings.map(({ column }) => column)).toEqual(['result']);
  });

  test('is held against none where its text tells neither', () => {
    expect(only(altered([asSecond, ['NhiemVu', 'A.I.1', 'text', 'Việc khác']]))).toEqual([]);
  });
});

test('a deadline that named a condition and now leaves its period is said once', () => {
  const conditional = 'Theo tiến độ trong Nghị định';
  const plan = {
    ...smallPlan,
    tasks: smallPlan.tasks.map((task) => ({ ...task, deadline: conditional })),
  };
  const said = (deadline: string): string[] => {
    const reading = edited(loaded(plan), [['NhiemVu', 'A.I.1', 'deadline', deadline]]);
    const findings = checkedSnapshot(recognise(reading), { original: plan, alterations: true });
    return codes(findings.filter(({ cell, sheet }) => sheet === 'Nhiệm vụ' && cell === 'K2'));
  };
  expect(said('12/2001')).toEqual(['deadline.before-period']);
  expect(said('12/2025')).toEqual(['decision.text-altered']);
  expect(said('Theo tiến độ trong Luật')).toEqual(['decision.text-altered', 'deadline.conditional']);
});

describe('what the journal records as a fix', () => {
  const fix = (
    action: string,
    after: string,
    { number = 1, before = 'Báo cáo kết quả', undoes }: Partial<JournalEntry> & { before?: string } = {},
  ): JournalEntry => ({
    number,
    at: '2024-06-02',
    action,
    ...(undoes === undefined ? {} : { undoes }),
    changes: [
      {
        table: 'NhiemVu',
        key: 'A.I.1',
        column: 'result',
        sheet: 'Nhiệm vụ',
        cell: 'I2',
        before,
        after,
      },
    ],
    facts: [],
  });
  const back = (number: number, undoes: number): JournalEntry =>
    fix('take-back', 'Báo cáo kết quả', { number, undoes, before: 'Báo cáo tổng kết' });
  const again = (number: number, undoes: number): JournalEntry =>
    fix('take-back', 'Báo cáo tổng kết', { number, undoes });
  const edit: Edit = ['NhiemVu', 'A.I.1', 'result', 'Báo cáo tổng kết'];

  test.each(['apply-fixes', 'settle-spellings', 'take-replies'])('by %s is no alteration', (action) => {
    expect(altered([edit], [fix(action, 'Báo cáo tổng kết')])).toEqual([]);
  });

  test('is one again where it was taken back, and the cell says it all the same', () => {
    expect(only(altered([edit], [fix('apply-fixes', 'Báo cáo tổng kết'), back(2, 1)]))).toHaveLength(1);
  });

  test('is none where its taking back was taken back', () => {
    const entries = [fix('apply-fixes', 'Báo cáo tổng kết'), back(2, 1), again(3, 2)];
    expect(altered([edit], entries)).toEqual([]);
  });

  test('is one where the taking back of what was no fix was taken back', () => {
    const entries = [fix('edit-row', 'Báo cáo tổng kết'), back(2, 1), again(3, 2)];
    expect(only(altered([edit], entries))).toHaveLength(1);
  });

  test('of a part leaves what else had been altered in the cell', () => {
    const before = 'Báo cáo tổng kết ,';
    expect(only(altered([edit], [fix('apply-fixes', 'Báo cáo tổng kết', { before })]))).toHaveLength(1);
    expect(altered([edit], [fix('take-replies', 'Báo cáo tổng kết', { before })])).toEqual([]);
  });

  test('goes on from an earlier fix', () => {
    const before = 'Báo cáo tổng kêt';
    const entries = [
      fix('apply-fixes', before),
      fix('settle-spellings', 'Báo cáo tổng kết', { number: 2, before }),
    ];
    expect(altered([edit], entries)).toEqual([]);
  });

  test('is one again where the cell says something else since', () => {
    expect(only(altered([edit], [fix('apply-fixes', 'Báo cáo')]))).toHaveLength(1);
  });

  test('is one where another action wrote it', () => {
    expect(only(altered([edit], [fix('edit-row', 'Báo cáo tổng kết')]))).toHaveLength(1);
  });
});

test('nothing is said where the workbook is of another plan', () => {
  const other = { ...smallPlan, metadata: { ...smallPlan.metadata, title: 'Kế hoạch khác' } };
  const snapshot = recognise(edited(smallWorkbook, [['NhiemVu', 'A.I.1', 'text', 'Khác']]));
  expect(codes(checkedSnapshot(snapshot, { original: other, alterations: true }))).not.toContain(
    'decision.text-altered',
  );
});

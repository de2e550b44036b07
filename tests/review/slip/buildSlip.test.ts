import { countLines } from '../../../src/review/slip/slip';
import { slipChoices } from '../../../src/review/slip/slipChoices';
import { edited, smallWorkbook, withRow } from '../../checks/checked';
import { damaged, findingAt, reviewed, sentBack, slipOf, TELECOM } from './damagedPlan';

/** Key and column of each line. */
const places = (slip: ReturnType<typeof slipOf>): string[] =>
  slip.lines.map(({ key, column }) => `${key} ${column ?? ''}`);

describe('A slip of everything that is open', () => {
  test('asks the lead of a row about each of its failing cells, in the order of the sheet', () => {
    expect(places(slipOf(damaged))).toEqual([
      'A.I.1 deadline',
      'A.I.1 status',
      'A.I.1 percent',
      'A.I.1 doneOn',
    ]);
  });

  test('says of each line what stands there and what is wrong with it, in words', () => {
    const [line] = slipOf(damaged).lines;
    expect(line).toMatchObject({
      severity: 'error',
      heading: 'Thời gian hoàn thành',
      title: 'Nhiệm vụ A.I.1',
      answer: { column: 'deadline', before: 'Quý V/2025' },
      found: 'Quý V/2025',
    });
    expect(line?.sentence).toMatch(/^Thời hạn “Quý V\/2025” không có trong lịch.*bốn quý/);
  });

  test('shows a deadline that was typed as a day as that day, not as its serial number', () => {
    const typed = edited(smallWorkbook, [
      ['NhiemVu', 'A.I.1', 'deadline', 45657],
      ['NhiemVu', 'A.I.1', 'status', 'Xong'],
    ]);
    const asDay = (table: (typeof typed.tables)[number]) => ({
      ...table,
      rows: table.rows.map((cells) =>
        cells.map((cell) => (cell.value === 45657 ? { ...cell, format: 'dd/mm/yyyy' } : cell)),
      ),
    });
    const [row] = slipOf(reviewed({ ...typed, tables: typed.tables.map(asDay) })).rows;
    const shown = row?.cells.find(({ heading }) => heading === 'Thời gian hoàn thành');
    expect(shown?.value).toBe('31/12/2024');
  });

  test('holds each failing row once, with every cell that holds something, the failing ones marked', () => {
    const { rows } = slipOf(damaged);
    expect(rows.map(({ key }) => key)).toEqual(['A.I.1']);
    const marked = rows[0]?.cells.filter(({ sentences }) => sentences.length > 0);
    expect(marked?.map(({ heading }) => heading)).toEqual([
      'Thời gian hoàn thành',
      'Trạng thái',
      'Tiến độ (%)',
      'Ngày hoàn thành',
    ]);
    expect(rows[0]?.cells.some(({ value }) => value === null)).toBe(false);
  });

  test('leaves out what a person accepted', () => {
    const accepted = findingAt(damaged, 'A.I.1', 'status').id;
    const review = reviewed(withRow(damaged.reading, 'KiemTra', { id: accepted, decision: 'Chấp nhận' }));
    expect(places(slipOf(review))).not.toContain('A.I.1 status');
  });

  test('asks for the day beside a text that stays, in the column of the day', () => {
    const review = reviewed(
      edited(smallWorkbook, [
        ['NhiemVu', 'A.I.1', 'deadline', 'Sau khi Luật được ban hành'],
        ['NhiemVu', 'A.I.1', 'lastDay', null],
        ['NhiemVu', 'A.I.1', 'deadlineKind', 'Theo điều kiện'],
      ]),
    );
    const line = slipOf(review).lines.find(({ column }) => column === 'deadline');
    expect(line).toMatchObject({
      found: 'Sau khi Luật được ban hành',
      expected: 'Hạn cuối: dd/mm/yyyy',
      answer: { column: 'lastDay', before: null },
    });
  });

  test('asks once about rows with the same key and fault', () => {
    const twice = withRow(damaged.reading, 'NhiemVu', {
      key: 'A.I.1',
      text: 'Nhiệm vụ A.I.1',
      lead: 'Cục Viễn thông',
      leadUnits: 'Cục Viễn thông',
      status: 'Xong',
    });
    const ids = slipOf(reviewed(twice)).lines.map(({ finding }) => finding);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('cuts a sentence that quotes more than a cell holds', () => {
    const long = 'Quý V/2025 '.repeat(2000).trim();
    const review = reviewed(edited(smallWorkbook, [['NhiemVu', 'A.I.1', 'deadline', long]]));
    const { lines } = slipOf(review);
    expect(lines.length).toBeGreaterThan(0);
    for (const { sentence } of lines) expect(sentence.length).toBeLessThanOrEqual(2001);
  });

  test('offers the whole cell as a fix would leave it', () => {
    const review = reviewed(
      edited(smallWorkbook, [
        ['NhiemVu', 'A.I.1', 'coordinators', 'cục báo chí; các cơ quan, đơn vị liên quan'],
      ]),
    );
    expect(slipOf(review).lines[0]?.expected).toBe('Cục Báo chí; các cơ quan, đơn vị liên quan');
  });

  test('goes to a coordinating unit for its own row of Phối hợp', () => {
    const review = reviewed(edited(smallWorkbook, [['PhoiHop', 'A.I.1', 'contributionOn', 'hôm qua']]));
    const { units } = slipChoices(review.findings, review.snapshot, review.work);
    expect(units.map(({ record }) => record.name)).toEqual(['Cục Báo chí']);
    expect(slipOf(review, { unit: units[0]?.record.id ?? '' }).lines[0]).toMatchObject({
      table: 'PhoiHop',
      of: 'Cục Báo chí',
      title: 'Nhiệm vụ A.I.1',
    });
  });
});

describe('A slip of what was sent back', () => {
  test('holds that and nothing else', () => {
    const review = sentBack(damaged, [findingAt(damaged, 'A.I.1', 'percent')]);
    expect(places(slipOf(review, { scope: 'sent-back' }))).toEqual(['A.I.1 percent']);
  });

  test('is refused where nothing was', () => {
    expect(() => slipOf(damaged, { scope: 'sent-back' })).toThrow(
      expect.objectContaining({ code: 'slip.nothing-sent-back' }),
    );
  });
});

describe('The choice of a unit', () => {
  test('shows who has how much, and what nobody answers for', () => {
    const review = sentBack(damaged, [findingAt(damaged, 'A.I.2', 'deadline')]);
    const { units, unassigned } = slipChoices(review.findings, review.snapshot, review.work);
    expect(units.map(({ record, sentBack: back, open }) => [record.name, back.length, open.length])).toEqual([
      ['Vụ Kinh tế số và Xã hội số', 1, 1],
      ['Cục Viễn thông', 0, 4],
    ]);
    expect(new Set(unassigned.map(({ key }) => key))).toEqual(new Set(['B.I.1']));
  });
});

describe('A slip is refused', () => {
  test.each([
    ['slip.unknown-unit', { unit: 'không-có' }],
    ['slip.answer-by', { answerBy: '2024-05-31' }],
    ['slip.nothing-open', { unit: 'vp' }],
  ])('with %s', (code, given) => {
    expect(() => slipOf(damaged, given)).toThrow(expect.objectContaining({ code }));
  });
});

test('The counts of a slip are those of its lines', () => {
  expect(countLines(slipOf(damaged, { unit: TELECOM }).lines)).toEqual({ error: 4, warning: 0, info: 0 });
});

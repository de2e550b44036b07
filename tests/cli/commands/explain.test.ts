import { call, explained } from '../call';

interface Reading {
  readonly text: string;
  readonly kind: string;
  readonly lastDay: string | null;
  readonly sure: boolean;
  readonly nextDay: string | null;
}

describe('plan-tracker explain', () => {
  test('answers each line with one JSON document, in order, whatever it holds', async () => {
    const readings = await explained<Reading>(['deadline'], 'Quý II/2025\r\n\n12/2024\nBộ Tài chính');
    expect(readings.map(({ text, kind, lastDay }) => [text, kind, lastDay])).toEqual([
      ['Quý II/2025', 'by', '2025-06-30'],
      ['', 'none', null],
      ['12/2024', 'by', '2024-12-31'],
      ['Bộ Tài chính', 'unreadable', null],
    ]);
  });

  test('takes lines to end at LF and CR LF alone', async () => {
    const readings = await explained<Reading>(['deadline'], 'a\u2028b\u0085c\u000bd\fe\rf\r\ng\n');
    expect(readings.map(({ text }) => text)).toEqual(['a\u2028b\u0085c\u000bd\fe\rf', 'g']);
  });

  test('undoes the two escapes of a line and no other', async () => {
    const readings = await explained<Reading>(['deadline'], 'a\\nb\\\\n\\t\n');
    expect(readings.map(({ text }) => text)).toEqual(['a\nb\\n\\t']);
  });

  test('keeps a byte order mark as text and reads what follows it', async () => {
    const [reading] = await explained<Reading>(['deadline'], '\ufeff12/2024\n');
    expect(reading).toMatchObject({ text: '\ufeff12/2024', lastDay: '2024-12-31', sure: true });
  });

  test('gives the text in NFC and not trimmed', async () => {
    const [reading] = await explained<Reading>(['deadline'], ` ${'Quý II/2025'.normalize('NFD')} \n`);
    expect(reading?.text).toBe(' Quý II/2025 ');
  });

  test('is sure of a missing year only where --context-year gives it', async () => {
    const [without] = await explained<Reading>(['deadline'], 'Trước ngày 15/11\n');
    const [with2025] = await explained<Reading>(['deadline', '--context-year', '2025'], 'Trước ngày 15/11\n');
    expect(without).toMatchObject({ kind: 'before', lastDay: null, sure: false });
    expect(with2025).toMatchObject({ kind: 'before', lastDay: '2025-11-14', sure: true });
  });

  test('counts the next day of a rule from --as-of', async () => {
    const text = 'tháng 6, tháng 12 hằng năm\n';
    const [summer] = await explained<Reading>(['deadline', '--as-of', '2026-06-30'], text);
    const [autumn] = await explained<Reading>(['deadline', '--as-of', '2026-07-01'], text);
    expect([summer?.nextDay, autumn?.nextDay]).toEqual(['2026-06-30', '2026-12-31']);
  });

  test('gives the parts of a unit cell with their places before NFC', async () => {
    const cell = `Cục Viễn thông; ${'Văn phòng Bộ'.normalize('NFD')}`;
    const [answer] = await explained<{ parts: { written: string; start: number; end: number }[] }>(
      ['units'],
      `${cell}\n`,
    );
    expect(answer?.parts.map(({ written }) => written.normalize('NFC'))).toEqual([
      'Cục Viễn thông',
      'Văn phòng Bộ',
    ]);
    expect(answer?.parts.map(({ start, end }) => cell.slice(start, end).normalize('NFC'))).toEqual([
      'Cục Viễn thông',
      'Văn phòng Bộ',
    ]);
  });

  test('refuses a subject that it does not know, with status 2', async () => {
    const { status, err, out } = await call(['explain', 'weather']);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^usage\.arguments: /);
  });
});

import type { Message } from '../../../src/plan/message';
import type { WorkbookChange } from '../../../src/workbook/change';
import { partText, readPartCarrier } from '../../../src/workbook/carrier/partCarrier';
import { CARRIER_SHEET, sheetCells } from '../../../src/workbook/carrier/sheetCarrier';
import { newJournal } from '../../../src/workbook/journal/enter';
import type { JournalReading } from '../../../src/workbook/journal/entry';
import { recognise } from '../../../src/workbook/recognise';
import { writing } from '../../../src/excel/request/run';
import { JournalPen } from '../../../src/excel/journal/journalPen';
import { Payload } from '../../../src/excel/request/payload';
import { cellDraft } from '../../workbook/journal/drafts';
import { failureOf, startLoaded } from '../loaded';
import { roundTrips } from '../roundTrips';

const note = { at: '2026-11-24', action: 'edit-row' };

const change = (before: string, after: string): WorkbookChange => ({
  table: 'NhiemVu',
  key: 'A.I.2',
  column: 'deadline',
  sheet: 'Nhiệm vụ',
  cell: 'K3',
  before,
  after,
});

type Started = ReturnType<typeof startLoaded>;

async function journalOf({ port }: Started): Promise<JournalReading | undefined> {
  return recognise(await port.read()).journal;
}

/** Something done to the hidden sheet. */
const onCarrier = ({ Excel }: Started, work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(CARRIER_SHEET));
    await context.sync();
  });

/** Writes a change; what is remarked of the journal. */
async function remarked(
  { port }: Started,
  before = '12/2024',
  after = '12/2025',
): Promise<readonly string[]> {
  const remarks: Message[] = [];
  const remark = (message: Message): void => {
    remarks.push(message);
  };
  await port.apply([change(before, after)], { ...note, remark });
  const row = recognise(await port.read()).tables.NhiemVu?.rows.find(({ key }) => key === 'A.I.2');
  expect(row?.cells.deadline?.text).toBe(after);
  return remarks.map(({ code }) => code);
}

describe('the change is made all the same, and it is said', () => {
  test('that the hidden sheet is gone', async () => {
    const started = startLoaded((document) => {
      document.sheets = document.sheets.filter(({ name }) => name !== CARRIER_SHEET);
    });
    expect(await remarked(started)).toEqual(['journal.no-sheet']);
    expect((await journalOf(started))?.damage).toEqual({ kind: 'gone' });
  });

  test('that the hidden sheet is protected, which it stays', async () => {
    const started = startLoaded();
    await onCarrier(started, (sheet) => {
      sheet.protection.protect();
    });
    expect(await remarked(started)).toEqual(['journal.protected']);
    expect(await journalOf(started)).toEqual({ state: 'sound', entries: [] });
    expect(started.model.sheet(CARRIER_SHEET).protection).not.toBeNull();
  });

  test('that the journal was emptied: the new one begins with saying so', async () => {
    const started = startLoaded();
    await onCarrier(started, (sheet) => {
      sheet.getRange('D:D').clear('Contents');
    });
    expect((await journalOf(started))?.damage).toEqual({ kind: 'gone' });
    expect(await remarked(started)).toEqual(['journal.lost-before']);
    const { state, entries = [] } = (await journalOf(started)) ?? {};
    expect([state, entries[0]?.number, entries[0]?.facts]).toEqual(['sound', 1, [{ kind: 'lost' }]]);
  });

  test('that it was damaged: what stood there stays, and the damage stays said', async () => {
    const started = startLoaded();
    await remarked(started);
    await onCarrier(started, (sheet) => {
      sheet.getRange('D3').values = [['ghi chú']];
    });
    expect(await remarked(started, '12/2025', '2026')).toEqual(['journal.damaged-before']);
    const { state, entries = [] } = (await journalOf(started)) ?? {};
    expect(state).toBe('damaged');
    expect(entries.map(({ number }) => number)).toEqual([1, 2]);
    // Only once: from here on the journal goes on.
    expect(await remarked(started, '2026', '2027')).toEqual([]);
    expect((await journalOf(started))?.entries).toHaveLength(3);
  });
});

test('a workbook that was loaded before there was a journal begins one, and nothing is lost', async () => {
  const started = startLoaded((document) => {
    const [part] = document.customXml;
    const content = readPartCarrier(part?.xml ?? '');
    if (!content) throw new Error('The plan has no carrier.');
    const before = { ...content };
    delete before.journal;
    document.customXml = [{ id: part?.id ?? '', xml: partText(before, {}) }];
    const [text = '', ...more] = sheetCells(before);
    expect(more).toEqual([]);
    const rows = document.sheets.find(({ name }) => name === CARRIER_SHEET)?.rows ?? new Map();
    for (const { cells } of rows.values()) {
      cells.delete(0);
      cells.delete(3);
    }
    rows.get(0)?.cells.set(0, { value: text });
  });
  expect(await journalOf(started)).toEqual({ state: 'absent', entries: [] });
  expect(await remarked(started)).toEqual([]);
  expect(await journalOf(started)).toMatchObject({ state: 'sound', entries: [{ number: 1, facts: [] }] });
});

test('the structure of a protected workbook keeps nothing from being written down', async () => {
  const started = startLoaded();
  await started.Excel.run(async ({ workbook }) => {
    workbook.protection.protect();
  });
  expect(await remarked(started)).toEqual([]);
  expect((await journalOf(started))?.entries).toHaveLength(1);
});

test('an entry that a coauthor writes at the same moment stays; ours is not made, nor the change', async () => {
  const started = startLoaded();
  await remarked(started);
  const theirs = newJournal([cellDraft(1), cellDraft(2)]);
  const failure = await failureOf(
    writing(started.Excel, async (context, way) => {
      const pen = new JournalPen(context, note);
      await context.sync();
      way.open(
        async () => undefined,
        () => new Error('not left') as never,
      );
      const sheet = started.model.sheet(CARRIER_SHEET);
      theirs.forEach((value, row) => sheet.rows.get(row)?.cells.set(3, { value }));
      sheet.rows.set(2, { cells: new Map([[3, { value: theirs[2] ?? null }]]) });
      await pen.write({}, new Payload(context, way), way);
    }),
  );
  expect(failure.code).toBe('workbook.moved');
  expect(await journalOf(started)).toMatchObject({ state: 'sound', entries: [cellDraft(1), cellDraft(2)] });
});

describe('reading the journal again', () => {
  test('sends nothing of it where its head is the same, and takes no request of its own', async () => {
    const started = startLoaded();
    const long = { ...note, source: 'x'.repeat(200_000) };
    await started.port.apply([change('12/2024', '12/2025')], long);
    const answered = async (): Promise<number> => {
      started.host.forget();
      await started.port.read();
      expect(roundTrips(started.host)).toBe(4);
      return started.host.log.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
    };
    const first = await answered();
    const again = await answered();
    expect(first - again).toBeGreaterThan(200_000);
    const one = await journalOf(started);
    expect(await journalOf(started)).toBe(one);
  });

  test('fetches what came since alone', async () => {
    const started = startLoaded();
    await started.port.apply([change('12/2024', '12/2025')], { ...note, source: 'x'.repeat(200_000) });
    await started.port.read();
    await remarked(started, '12/2025', '2026');
    started.host.forget();
    expect((await journalOf(started))?.entries).toHaveLength(2);
    expect(Math.max(...started.host.log.map(({ responseBytes }) => responseBytes))).toBeLessThan(200_000);
  });
});

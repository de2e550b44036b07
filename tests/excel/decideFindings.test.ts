import { applyFixes } from '../../src/actions/applyFixes';
import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { decideFindings, type DecideInput } from '../../src/actions/decideFindings';
import { recordFindings } from '../../src/actions/recordFindings';
import { worklistOf } from '../../src/review/worklist/worklistOf';
import { failureOf, startLoaded } from './loaded';
import { roundTrips } from './roundTrips';

const TODAY = '2026-11-23';

/** A loaded workbook with what a reviewer does in it. */
function reviewed() {
  const started = startLoaded();
  const { port, Excel } = started;
  const context = { port, today: TODAY, progress: () => undefined };
  const check = () => checkWorkbook.perform(context, { asOf: TODAY, original: null });
  return {
    ...started,
    check,
    async record() {
      await recordFindings.perform(context, { ...(await check()), language: 'vi' });
    },
    async decide(rest: Partial<DecideInput> & Pick<DecideInput, 'ids' | 'snapshot' | 'findings'>) {
      const input = { language: 'vi', decision: 'accepted', reason: 'Đã giải trình' } as const;
      return decideFindings.perform(context, { ...input, ...rest });
    },
    undo: async ({ changes }: Awaited<ReturnType<typeof decideFindings.perform>>) => {
      const back = changes.map((each) => ({ ...each, before: each.after, after: each.before }));
      const label = { code: 'pane.undo' };
      await applyFixes.perform(context, { fixes: [{ label, sure: true, changes: back }] });
    },
    /** The ids in each state but open, in the order of the list. */
    async decided() {
      const { findings, snapshot } = await check();
      const { items } = worklistOf(findings, snapshot);
      return items.flatMap(({ id, state }) => (state === 'open' ? [] : [`${id} ${state}`]));
    },
    inSheet: (work: (sheet: Excel.Worksheet, table: Excel.Table) => void) =>
      Excel.run(async (sheets) => {
        work(sheets.workbook.worksheets.getItem('Kiểm tra'), sheets.workbook.tables.getItem('KiemTra'));
        await sheets.sync();
      }),
  };
}

const idsAt = (outcome: { readonly findings: DecideInput['findings'] }, ...places: readonly number[]) =>
  places.map((at) => outcome.findings[at]?.id ?? '');

describe('in Excel, a decision', () => {
  test('about a list that is not written yet writes it, and is taken back', async () => {
    const workbook = reviewed();
    const outcome = await workbook.check();
    const ids = idsAt(outcome, 1, 2);
    const done = await workbook.decide({ ...outcome, ids });
    expect(await workbook.decided()).toEqual(ids.map((id) => `${id} accepted`));
    await workbook.undo(done);
    expect(await workbook.decided()).toEqual([]);
  });

  test('writes only its own cells into a list that is there, in as many syncs for one as for ten', async () => {
    const workbook = reviewed();
    await workbook.record();
    const outcome = await workbook.check();
    const trips = [];
    for (const places of [[0], [1, 2, 3, 4, 5]]) {
      workbook.host.forget();
      await workbook.decide({ ...outcome, ids: idsAt(outcome, ...places), decision: 'sentBack' });
      trips.push(roundTrips(workbook.host));
    }
    expect(trips[0]).toBe(trips[1]);
    expect(await workbook.decided()).toEqual(idsAt(outcome, 0, 1, 2, 3, 4, 5).map((id) => `${id} sentBack`));
  });

  test('finds its row where the list was sorted since the check', async () => {
    const workbook = reviewed();
    await workbook.record();
    const outcome = await workbook.check();
    await workbook.inSheet((_, table) => table.sort.apply([{ key: 0, ascending: false }]));
    const ids = idsAt(outcome, 3);
    await workbook.decide({ ...outcome, ids });
    expect(await workbook.decided()).toEqual(ids.map((id) => `${id} accepted`));
  });

  test('lands in rows that a filter hides, and the filter stays', async () => {
    const workbook = reviewed();
    await workbook.record();
    const outcome = await workbook.check();
    const [shown = ''] = idsAt(outcome, 0);
    await workbook.inSheet((_, table) => {
      table.columns.getItem('Mã phát hiện').filter.applyValuesFilter([shown]);
    });
    const ids = idsAt(outcome, 2, 4);
    await workbook.decide({ ...outcome, ids });
    expect(await workbook.decided()).toEqual(ids.map((id) => `${id} accepted`));
    await workbook.Excel.run(async (sheets) => {
      const { autoFilter } = sheets.workbook.tables.getItem('KiemTra');
      autoFilter.load('isDataFiltered');
      await sheets.sync();
      expect(autoFilter.isDataFiltered).toBe(true);
    });
  });

  test("leaves a user's own column and row as they are, where the list is written anew", async () => {
    const workbook = reviewed();
    await workbook.record();
    const outcome = await workbook.check();
    await workbook.inSheet((sheet, table) => {
      table.columns.add(-1, [
        ['Ghi chú'],
        ...outcome.findings.map((_, at) => [at === 1 ? 'Hỏi anh Nam' : '']),
      ]);
      const below = outcome.findings.length + 2;
      table.resize(`A1:L${String(below)}`);
      sheet.getRange(`H${String(below)}`).values = [['Nhớ gửi công văn']];
    });
    // A finding that the list does not hold: the whole of it is written.
    const [first] = outcome.findings;
    const fresh = first && { ...first, id: '0123456789abcdef', found: 'x' };
    const findings = [...(fresh ? [fresh] : []), ...outcome.findings];
    await workbook.decide({ ...outcome, findings, ids: ['0123456789abcdef'] });
    const cells: unknown[][] = [];
    await workbook.Excel.run(async (sheets) => {
      const body = sheets.workbook.tables.getItem('KiemTra').getDataBodyRange();
      body.load('values');
      await sheets.sync();
      cells.push(...body.values);
    });
    expect(cells.filter((row) => row[11] === 'Hỏi anh Nam').map(([id]) => id)).toEqual(idsAt(outcome, 1));
    expect(cells.filter((row) => row[7] === 'Nhớ gửi công văn')).toHaveLength(1);
    expect(cells[0]?.[8]).toBe('Chấp nhận');
  });

  test('is refused where the list is gone, with nothing written', async () => {
    const workbook = reviewed();
    await workbook.inSheet((sheet) => sheet.delete());
    const outcome = await workbook.check();
    const before = JSON.stringify(workbook.model.document);
    const failure = await failureOf(workbook.decide({ ...outcome, ids: idsAt(outcome, 0) }));
    expect(failure.code).toBe('review.no-list');
    expect(JSON.stringify(workbook.model.document)).toBe(before);
  });
});

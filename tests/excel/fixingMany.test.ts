import { applyFixes } from '../../src/actions/applyFixes';
import type { Fix } from '../../src/checks/finding';
import { startWithTasks } from './loaded';
import { roundTrips } from './roundTrips';

/** What fixing so many cells among a thousand tasks costs. */
async function costOf(cells: number) {
  const { host, port } = startWithTasks(1_000);
  const { tables } = await port.read();
  const rows = tables.find(({ name }) => name === 'NhiemVu')?.rows.slice(0, cells) ?? [];
  const fixes = rows.map((row, index): Fix => {
    const before = row[8]?.value ?? null;
    const place = { table: 'NhiemVu' as const, column: 'result', sheet: 'Nhiệm vụ', cell: `I${index + 2}` };
    const change = { ...place, key: String(row[0]?.value), before, after: `${String(before)} (đã sửa)` };
    return { label: { code: 'check.fix.write-text' }, sure: true, changes: [change] };
  });
  host.forget();
  await applyFixes.perform({ port, today: '2026-11-23', progress: () => undefined }, { fixes });
  const now = (await port.read()).tables.find(({ name }) => name === 'NhiemVu')?.rows;
  const fixed = now?.filter((row) => String(row[8]?.value).endsWith('(đã sửa)')).length;
  return { fixed, syncs: roundTrips(host), sent: host.bytes.sent };
}

test('fixing 1,000 cells takes the syncs of fixing one, and about a kilobyte for each cell at most', async () => {
  const [one, many] = [await costOf(1), await costOf(1_000)];
  expect([one.fixed, many.fixed]).toEqual([1, 1_000]);
  expect(many.syncs).toBe(one.syncs);
  expect((many.sent - one.sent) / 999).toBeLessThan(1_500);
});

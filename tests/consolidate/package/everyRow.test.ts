import fc from 'fast-check';
import { masterViewOf } from '../../../src/consolidate/master/masterViewOf';
import type { MasterView } from '../../../src/consolidate/master/masterView';
import { packagesOf } from '../../../src/consolidate/package/packagesOf';
import { readPartCarrier } from '../../../src/workbook/carrier/partCarrier';
import { recognise } from '../../../src/workbook/recognise';
import { documentOf } from '../../../src/workbook/documentOf';
import { bundledBlueprint } from '../../workbook/bundledWorkbook';
import { readBack } from '../../workbook/readBack';
import { choices, masterOf, snapshotOf, TODAY, type Edit } from './masterOf';

/** Ways in which cells name units: nobody, one, several, groups, with slips of the pen. */
const names = [
  '',
  'Cục Viễn thông',
  'cục viễn thông.',
  'Cục Viễn thôg',
  'Cục Báo chí; Cục An toàn thông tin',
  'Các Cục: Báo chí, Viễn thông',
  'Các cơ quan, đơn vị liên quan',
  'Phòng Tổng hợp',
  'Văn phòng Bộ; Các cơ quan, đơn vị liên quan',
];
const name = fc.constantFrom(...names);
const row = fc.record({ lead: name, others: name, entered: fc.option(name, { freq: 4 }) });

/** A plan whose rows are led and coordinated by those names, some overtyped by the coordinator. */
function masterWith(tasks: readonly Row[], indicators: readonly Row[]): MasterView {
  const taskKey = (index: number): string => `A.I.${index + 1}`;
  const indicatorKey = (index: number): string => `PL01.${index + 1}`;
  const entered = (
    table: 'NhiemVu' | 'ChiTieu',
    rows: readonly Row[],
    key: (index: number) => string,
  ): Edit[] =>
    rows.flatMap((each, index) =>
      each.entered === null ? [] : [[table, key(index), 'leadUnits', each.entered]],
    );
  return masterOf({
    tasks: tasks.map(({ lead, others }, index) => ({ key: taskKey(index), lead, coordinators: others })),
    indicators: indicators.map(({ lead, others }, index) => ({
      key: indicatorKey(index),
      lead,
      implementers: others,
    })),
    edits: [...entered('NhiemVu', tasks, taskKey), ...entered('ChiTieu', indicators, indicatorKey)],
  });
}

interface Row {
  readonly lead: string;
  readonly others: string;
  readonly entered: string | null;
}

/** What holds for every split, whatever the plan. */
function holds(master: MasterView): void {
  const { packages, unplaced } = packagesOf(master, choices());
  const out = new Map<string, Set<string>>();
  const values = new Map<string, string>();
  for (const { unit, leads, coordinates, document } of packages) {
    const written = document();
    const content = readPartCarrier(written.customXml[0]?.xml ?? '')?.package;
    const { tables } = recognise(readBack(written));
    const rows = (['ChiTieu', 'NhiemVu', 'PhoiHop'] as const).flatMap((table) =>
      (tables[table]?.rows ?? []).map((each) => ({
        id: `${table} ${each.key} ${each.of ?? ''}`,
        table,
        each,
      })),
    );
    expect(leads + coordinates).toBe(rows.filter(({ table }) => table !== 'PhoiHop').length);
    for (const { id, each } of rows) {
      out.set(id, (out.get(id) ?? new Set()).add(unit));
      const cells = JSON.stringify(Object.entries(each.cells).map(([column, { text }]) => [column, text]));
      // Whoever gets a row gets the same row.
      expect(values.get(id) ?? cells).toBe(cells);
      values.set(id, cells);
    }
    const based = Object.values(content?.base ?? {}).reduce((sum, table) => sum + table.rows.length, 0);
    expect(based).toBe(rows.length + (tables.DonVi?.rows.length ?? 0));
  }
  const expected = new Map<string, ReadonlySet<string>>();
  const leadsOf = new Map<string, ReadonlySet<string>>();
  for (const { place, leads, coordinators } of master.rows.values()) {
    if (place.table === 'NhiemVu') leadsOf.set(place.key, leads);
    if (place.table === 'DonVi') continue;
    const id = `${place.table} ${place.key} ${place.of ?? ''}`;
    expected.set(id, new Set([...leads, ...coordinators]));
  }
  for (const [id, units] of expected) {
    const [table, key = ''] = id.split(' ');
    const readers = table === 'PhoiHop' ? new Set([...units, ...(leadsOf.get(key) ?? [])]) : units;
    expect([id, [...(out.get(id) ?? [])].sort()]).toEqual([id, [...readers].sort()]);
  }
  expect([...out.keys()].filter((id) => !expected.has(id))).toEqual([]);
  const withoutLead = [...master.rows.values()].filter(
    ({ place, leads }) => (place.table === 'NhiemVu' || place.table === 'ChiTieu') && leads.size === 0,
  );
  expect(unplaced.map(({ table, key }) => `${table} ${key}`).sort()).toEqual(
    withoutLead.map(({ place }) => `${place.table} ${place.key}`).sort(),
  );
}

test('each row of the bundled plan goes to whoever leads or coordinates it, and else is named', () => {
  holds(masterViewOf(snapshotOf(documentOf(bundledBlueprint(TODAY))), TODAY));
});

test('so does each row of any plan, however its units are written', () => {
  const rows = fc.array(row, { maxLength: 5 });
  fc.assert(
    fc.property(rows, rows, (tasks, indicators) => {
      holds(masterWith(tasks, indicators));
    }),
    { numRuns: 15 },
  );
});

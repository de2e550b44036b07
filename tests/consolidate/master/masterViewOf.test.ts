import { masterViewOf } from '../../../src/consolidate/master/masterViewOf';
import type { MasterView } from '../../../src/consolidate/master/masterView';
import type { WorkbookChange } from '../../../src/workbook/change';
import { documentOf } from '../../../src/workbook/documentOf';
import type { JournalEntry } from '../../../src/workbook/journal/entry';
import { recognise } from '../../../src/workbook/recognise';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { bundledBlueprint } from '../../workbook/bundledWorkbook';
import { readBack } from '../../workbook/readBack';

const DAY = '2026-11-24';
const bundled = recognise(readBack(documentOf(bundledBlueprint(DAY))));

function withCells(
  table: 'NhiemVu' | 'PhoiHop',
  index: number,
  values: Record<string, string | number>,
): WorkbookSnapshot {
  const old = bundled.tables[table];
  if (!old) throw new Error(`No ${table}`);
  const rows = old.rows.map((row, place) => {
    if (place !== index) return row;
    const cells = { ...row.cells };
    for (const [column, value] of Object.entries(values)) {
      const cell = cells[column];
      if (cell) cells[column] = { ...cell, value, text: String(value) };
    }
    return { ...row, cells };
  });
  return { ...bundled, tables: { ...bundled.tables, [table]: { ...old, rows } } };
}

function withJournal(entries: readonly JournalEntry[], snapshot = bundled): MasterView {
  return masterViewOf({ ...snapshot, journal: { state: 'sound', entries } }, DAY);
}

function change(
  column: string,
  before: WorkbookChange['before'],
  after: WorkbookChange['after'],
): WorkbookChange {
  return { table: 'NhiemVu', key: 'A.I.1', column, sheet: 'Nhiệm vụ', cell: 'O5', before, after };
}

const place = (column: string) => ({ table: 'NhiemVu', key: 'A.I.1', column }) as const;

function merged(
  number: number,
  unit: string,
  changes: readonly WorkbookChange[],
  undoes?: number,
): JournalEntry {
  return {
    number,
    at: DAY,
    action: 'consolidate',
    changes,
    facts:
      undoes === undefined
        ? [
            {
              kind: 'merged',
              unit,
              period: '2026-H2',
              file: 'a.xlsx',
              cells: changes.map((_, index) => index),
            },
          ]
        : [],
    ...(undoes === undefined ? {} : { undoes }),
  };
}

describe('the rows', () => {
  const view = masterViewOf(bundled, DAY);

  test('are those of the plan and of the registry, each found by what identifies it', () => {
    const count = (table: string) =>
      [...view.rows.values()].filter((row) => row.place.table === table).length;
    for (const table of ['NhiemVu', 'ChiTieu', 'PhoiHop', 'DonVi'] as const) {
      expect(count(table)).toBe(bundled.tables[table]?.rows.length);
    }
  });

  test('of coordination are known by the code of their unit', () => {
    const rows = [...view.rows.entries()].filter(([, row]) => row.place.table === 'PhoiHop');
    expect(rows.length).toBeGreaterThan(20);
    for (const [
      id,
      {
        place: { key, ofUnit },
        leads,
      },
    ] of rows) {
      expect(id).toBe(`PhoiHop\t${key}\t${ofUnit ?? ''}`);
      expect(view.registry.byId(ofUnit ?? '')).toBeDefined();
      expect([...leads]).toEqual([ofUnit]);
    }
  });

  test('know who leads and who coordinates, and nobody does both', () => {
    for (const {
      place: { table },
      leads,
      coordinators,
    } of view.rows.values()) {
      if (table !== 'NhiemVu') expect(coordinators.size).toBe(0);
      for (const unit of leads) expect(coordinators.has(unit)).toBe(false);
    }
    expect([...view.rows.values()].some(({ coordinators }) => coordinators.size > 1)).toBe(true);
  });

  test('are led by the unit that the coordinator entered for a text that names nobody', () => {
    const index = bundled.tables.NhiemVu?.rows.findIndex(({ cells }) => cells.leadUnits?.text === '') ?? -1;
    const key = bundled.tables.NhiemVu?.rows[index]?.key ?? '';
    expect(index).toBeGreaterThanOrEqual(0);
    const [first] = view.registry.records;
    const entered = masterViewOf(withCells('NhiemVu', index, { leadUnits: first?.name ?? '' }), DAY);
    expect([...(entered.rows.get(`NhiemVu\t${key}`)?.leads ?? [])]).toEqual([first?.id]);
  });
});

test('the units are those that have a row, in the order of the registry', () => {
  const { units, rows, registry } = masterViewOf(bundled, DAY);
  const named = new Set([...rows.values()].flatMap(({ leads, coordinators }) => [...leads, ...coordinators]));
  expect(units.map(({ unit }) => unit)).toEqual(
    registry.records.map(({ id }) => id).filter((id) => named.has(id)),
  );
  expect(units.length).toBeGreaterThan(10);
});

describe('a value', () => {
  test('is what the cell means', () => {
    const view = masterViewOf(
      withCells('NhiemVu', 0, { doneOn: 46022, percent: 75, status: 'hoàn thành' }),
      DAY,
    );
    expect(view.value(place('doneOn'))).toBe('2025-12-31');
    expect(view.value(place('percent'))).toBe(75);
    expect(view.value(place('status'))).toBe('Hoàn thành');
    expect(view.value(place('proposals'))).toBe('');
  });

  test('is what stands there, where it means nothing that the column holds', () => {
    expect(masterViewOf(withCells('NhiemVu', 0, { status: 'Xong rồi' }), DAY).value(place('status'))).toBe(
      'Xong rồi',
    );
  });

  test('is unknown where there is no such row or column', () => {
    const view = masterViewOf(bundled, DAY);
    expect(view.value({ table: 'NhiemVu', key: 'Z.9', column: 'status' })).toBeUndefined();
    expect(view.value(place('colour'))).toBeUndefined();
  });
});

describe('what was merged from a unit', () => {
  const status = change('status', null, 'Hoàn thành');

  test('is the newest value of the cell', () => {
    const view = withJournal([
      merged(1, 'vu-a', [change('percent', null, 40)]),
      merged(2, 'vu-a', [status, change('percent', 40, 60)]),
    ]);
    expect(view.mergedFrom('vu-a', place('percent'), 0)).toBe(60);
    expect(view.mergedFrom('vu-a', place('status'), 0)).toBe('Hoàn thành');
  });

  test('is a day where the column holds days', () => {
    const view = withJournal([merged(1, 'vu-a', [change('doneOn', null, 46022)])]);
    expect(view.mergedFrom('vu-a', place('doneOn'), 0)).toBe('2025-12-31');
  });

  test('is nothing for another unit, another cell, or before it was asked from', () => {
    const view = withJournal([merged(3, 'vu-a', [status])]);
    expect(view.mergedFrom('vu-b', place('status'), 0)).toBeUndefined();
    expect(view.mergedFrom('vu-a', place('percent'), 0)).toBeUndefined();
    expect(view.mergedFrom('vu-a', place('status'), 3)).toBeUndefined();
    expect(view.mergedFrom('vu-a', place('status'), 2)).toBe('Hoàn thành');
  });

  test('is nothing where it was taken back, and is there again where that was', () => {
    const [first, back] = [
      merged(1, 'vu-a', [status]),
      merged(2, '', [change('status', 'Hoàn thành', null)], 1),
    ];
    expect(withJournal([first, back]).mergedFrom('vu-a', place('status'), 0)).toBeUndefined();
    const again = merged(3, '', [status], 2);
    expect(withJournal([first, back, again]).mergedFrom('vu-a', place('status'), 0)).toBe('Hoàn thành');
  });

  test('is found by what the row is called now', () => {
    const renamed: JournalEntry = {
      number: 2,
      at: DAY,
      action: 'edit-row',
      changes: [{ ...change('key', 'Z.1', 'A.I.1'), key: 'Z.1' }],
      facts: [],
    };
    const view = withJournal([merged(1, 'vu-a', [{ ...status, key: 'Z.1' }]), renamed]);
    expect(view.mergedFrom('vu-a', place('status'), 0)).toBe('Hoàn thành');
  });
});

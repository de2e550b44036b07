import fc from 'fast-check';
import { masterViewOf } from '../../../src/consolidate/master/masterViewOf';
import type { MasterView } from '../../../src/consolidate/master/masterView';
import { mergeReturns } from '../../../src/consolidate/merge/mergeReturns';
import type { Consolidation, Origin } from '../../../src/consolidate/consolidation';
import type { CellPlace } from '../../../src/consolidate/place';
import type { ReturnedWorkbook } from '../../../src/consolidate/submission/returnedWorkbook';
import type { Return } from '../../../src/consolidate/submission/submission';
import { weighReturn } from '../../../src/consolidate/submission/weighReturn';
import type { CellValue } from '../../../src/workbook/document';
import type { RawTable } from '../../../src/workbook/reading';
import { serialOfDay } from '../../../src/workbook/serial';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import type { TableName } from '../../../src/workbook/tableDefinition';
import { tableDefinition } from '../../../src/workbook/tables';
import { documentWith, packageOf, snapshotOf, TODAY } from '../package/masterOf';
import { returned, withTable } from '../submission/returning';
import { DAMAGES, type Damage } from './damages';
import type { Meaning, ModelAnswer, ModelFile, ModelWorld } from './model';

/** Where a unit types, and what it means. */
interface Word {
  readonly raw: CellValue;
  readonly means: Meaning;
}

const word = (raw: CellValue, means: Meaning = String(raw ?? '')): Word => ({ raw, means });
const DAY = serialOfDay('2026-11-05');

/** What is typed into the columns of each kind: valid in several ways, and not. */
const WORDS = {
  status: [
    word('Hoàn thành'),
    word(' hoàn thành', 'Hoàn thành'),
    word('Tạm dừng'),
    word('xong', null),
    word('   ', ''),
  ],
  percent: [word(75), word('75%', '75'), word('75,0', '75'), word(40), word(120, null), word(null)],
  doneOn: [
    word(DAY, '2026-11-05'),
    word('5/11/2026', '2026-11-05'),
    word('2026-11-05'),
    word('hôm qua', null),
    word(null),
  ],
  text: [
    word('Góp ý'),
    word('Góp ý'.normalize('NFD'), 'Góp ý'),
    word('Góp ý  ', 'Góp ý'),
    word('Khác'),
    word({ error: '#N/A' }, null),
    word(null),
  ],
} as const;

const wordsOf = (column: string): readonly Word[] =>
  column === 'status' || column === 'percent' || column === 'doneOn' ? WORDS[column] : WORDS.text;

/** Rows by the names that the model gives them; each unit leads one task, and both lead a third one. */
const ROWS = [
  'NhiemVu A.I.1',
  'NhiemVu A.I.2',
  'NhiemVu A.II',
  'PhoiHop A.I.1 baochi',
  'PhoiHop A.II vienthong',
];
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  NhiemVu: ['status', 'percent', 'doneOn', 'difficulties', 'result'],
  PhoiHop: ['contribution'],
};
const LEADS: Readonly<Record<string, readonly string[]>> = {
  'NhiemVu A.I.1': ['vienthong'],
  'NhiemVu A.I.2': ['vienthong', 'baochi'],
  'NhiemVu A.II': ['baochi'],
  'PhoiHop A.I.1 baochi': ['baochi'],
  'PhoiHop A.II vienthong': ['vienthong'],
};
const UNITS = ['vienthong', 'baochi'] as const;

const PLACES = ROWS.flatMap((row) =>
  (COLUMNS[row.split(' ')[0] ?? ''] ?? []).map((column) => ({ row, column, cell: `${row} ${column}` })),
);

/** Somebody typed a word into a cell. */
const typed = fc
  .constantFrom(...PLACES)
  .chain((place) => fc.constantFrom(...wordsOf(place.column)).map((each) => ({ ...place, ...each })));

type Typed = typeof typed extends fc.Arbitrary<infer Each> ? Each : never;

/** What the coordinator did meanwhile, and what came back. */
export interface Story {
  readonly coordinator: readonly Typed[];
  readonly files: readonly {
    readonly unit: (typeof UNITS)[number];
    readonly typed: readonly Typed[];
    readonly damages: readonly Damage[];
  }[];
}

export const story: fc.Arbitrary<Story> = fc.record({
  coordinator: fc.array(
    typed.filter(({ means }) => means !== null),
    { maxLength: 4 },
  ),
  files: fc.array(
    fc.record({
      unit: fc.constantFrom(...UNITS),
      typed: fc.array(typed, { maxLength: 8 }),
      damages: fc.uniqueArray(fc.constantFrom(...DAMAGES), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 5 },
  ),
});

const sentOut = snapshotOf(
  documentWith({
    tasks: [
      { key: 'A.I.1', lead: 'Cục Viễn thông', coordinators: 'Cục Báo chí' },
      { key: 'A.I.2', lead: 'Cục Viễn thông; Cục Báo chí' },
      { key: 'A.II', lead: 'Cục Báo chí', coordinators: 'Cục Viễn thông' },
    ],
    edits: [
      ['NhiemVu', 'A.I.1', 'status', 'Đang thực hiện'],
      ['NhiemVu', 'A.II', 'percent', 40],
      ['NhiemVu', 'A.I.2', 'doneOn', DAY],
    ],
  }),
);
const masterThen = masterViewOf(sentOut, TODAY);
const packages = Object.fromEntries(
  UNITS.map((unit) => [unit, returned(packageOf(masterThen, unit).document())]),
);

/** What it all came to, by the product and as the model sees it. */
export interface Told {
  readonly master: MasterView;
  readonly returns: readonly Return[];
  readonly world: ModelWorld;
}

/** Plays a story through the product's own reading, and through none of it for the model. */
export function told({ coordinator, files }: Story): Told {
  const master = coordinator.length === 0 ? masterThen : masterViewOf(typedOver(sentOut, coordinator), TODAY);
  const base = valuesIn(sentOut);
  const now = new Map(base);
  for (const { cell, means } of coordinator) now.set(cell, means ?? '');
  const played = files.map(({ unit, typed: own, damages }, index) => {
    const file = `${index}/${unit}_2026-H2.xlsx`;
    const sound = typedInto(packages[unit], own);
    const workbook = damages.reduce((each, damage) => damage.of(each), sound);
    const changedAt = `2026-12-${10 + index}T08:00:00Z`;
    const returnedFile = weighReturn({ file, changedAt, checksum: file }, workbook, master);
    return { returnedFile, model: modelFile(file, unit, index, workbook, sound, own) };
  });
  return {
    master,
    returns: played.map(({ returnedFile }) => returnedFile),
    world: {
      base,
      master: now,
      mayWrite: (unit, cell) => {
        const row = cell.slice(0, cell.lastIndexOf(' '));
        return !cell.endsWith(' result') && (LEADS[row]?.includes(unit) ?? false);
      },
      files: played.map(({ model }) => model),
    },
  };
}

/** The consolidation of it in the words of the model. */
export function answerOf(consolidation: Consolidation): ModelAnswer {
  const counts = Object.fromEntries(
    consolidation.files.map(({ file, cells }) => {
      const { unchanged, merged, conflict, requested, rejected, superseded } = cells;
      return [file, { unchanged, merged, conflict, requested, rejected, superseded }];
    }),
  );
  const files = (origins: readonly Origin[]): string =>
    origins
      .map(({ file }) => file)
      .sort()
      .join('+');
  return {
    counts,
    merged: consolidation.merged
      .map((cell) => `${nameOf(cell.place)}: ${asMeant(cell.after)} from ${files([cell, ...cell.also])}`)
      .sort(),
    conflicts: consolidation.conflicts
      .map(({ place, base, values }) => {
        const said = values.map(({ file, value }) => `${file}=${asMeant(value)}`).sort();
        return `${nameOf(place)}: ${said.join(', ')} of ${base === null ? '?' : asMeant(base)}`;
      })
      .sort(),
    requests: consolidation.requests
      .map(({ unit, kind, table, key, of, column, after }) => {
        const row = `${table} ${key ?? ''}${of === undefined ? '' : ` ${CODES[of] ?? of}`}`;
        if (kind === 'remove-row') return `${unit ?? ''} removes ${row}`;
        return `${unit ?? ''} ${row} ${column ?? ''}: ${typeof after === 'object' ? '' : asMeant(after)}`;
      })
      .sort(),
  };
}

export function consolidated({ returns, master }: Told): Consolidation {
  return mergeReturns(returns, master, { period: null });
}

/** Values that mean the same are the same to the model. */
const asMeant = (value: string | number): string => String(value).normalize('NFC').trim();

const CODES: Readonly<Record<string, string>> = { 'Cục Báo chí': 'baochi', 'Cục Viễn thông': 'vienthong' };

function nameOf({ table, key, ofUnit, column }: CellPlace): string {
  return `${table} ${key}${ofUnit === undefined ? '' : ` ${ofUnit}`} ${column}`;
}

/** Columns that count, by table: those of ours but what names the row and what is calculated. */
function counted(name: TableName): readonly string[] {
  const { identity, columns } = tableDefinition(name);
  return columns
    .filter(({ id, owner }) => !identity.includes(id) && owner !== 'product' && owner !== 'formula')
    .map(({ id }) => id);
}

const HELD = ['ChiTieu', 'NhiemVu', 'PhoiHop', 'DonVi'] as const;

function valuesIn({ tables }: WorkbookSnapshot): Map<string, string> {
  const values = new Map<string, string>();
  for (const name of HELD) {
    for (const row of tables[name]?.rows ?? []) {
      const of = row.of === undefined ? '' : ` ${CODES[row.of] ?? row.of}`;
      for (const column of counted(name)) {
        values.set(`${name} ${row.key}${of} ${column}`, asMeant(row.cells[column]?.text ?? ''));
      }
    }
  }
  return values;
}

function typedOver(snapshot: WorkbookSnapshot, words: readonly Typed[]): WorkbookSnapshot {
  const tables = { ...snapshot.tables };
  for (const name of HELD) {
    const table = tables[name];
    if (!table) continue;
    const rows = table.rows.map((row) => {
      const of = row.of === undefined ? '' : ` ${CODES[row.of] ?? row.of}`;
      const cells = { ...row.cells };
      for (const { row: at, column, raw, means } of words) {
        const cell = cells[column];
        if (at === `${name} ${row.key}${of}` && cell)
          cells[column] = { ...cell, value: raw, text: means ?? '' };
      }
      return { ...row, cells };
    });
    tables[name] = { ...table, rows };
  }
  return { ...snapshot, tables };
}

/** The name of a row of a returned table, in the words of the model. */
function rowIn(name: TableName, table: RawTable, cells: RawTable['rows'][number]): string {
  const at = (id: string): string => {
    const heading = tableDefinition(name).columns.find((column) => column.id === id)?.heading ?? '';
    const value = cells[table.headings.findIndex((each) => each.normalize('NFC') === heading)]?.value ?? '';
    return String(value).normalize('NFC').trim();
  };
  const names = tableDefinition(name).identity.map(at);
  return `${name} ${names.map((each) => CODES[each] ?? each).join(' ')}`;
}

/** Rows below the last one have no key. */
const isNamed = (row: string): boolean => !row.endsWith(' ');

function typedInto(workbook: ReturnedWorkbook | undefined, words: readonly Typed[]): ReturnedWorkbook {
  if (!workbook) throw new Error('No package');
  return HELD.reduce(
    (each, name) =>
      withTable(each, name, (table) => ({
        ...table,
        rows: table.rows.map((cells) => {
          const row = rowIn(name, table, cells);
          const next = [...cells];
          for (const { row: at, column, raw } of words) {
            const place = tableDefinition(name).columns.findIndex(({ id }) => id === column);
            if (at === row) next[place] = { ...next[place], value: raw };
          }
          return next;
        }),
      })),
    workbook,
  );
}

/** What the file says by the words that were typed; which rows and columns it still has is counted in it. */
function modelFile(
  name: string,
  unit: string,
  time: number,
  damaged: ReturnedWorkbook,
  sound: ReturnedWorkbook,
  words: readonly Typed[],
): ModelFile {
  const base = valuesIn(sentOut);
  const means = new Map(words.map((each) => [each.cell, each.means]));
  const cells = new Map<string, Meaning[]>();
  const removed = new Set<string>();
  const { part, sheet } = damaged.reading.carriers;
  const threeWay = part !== null || sheet !== null;
  for (const table of HELD) {
    const before = sound.reading.tables.find((each) => each.name === table);
    const after = damaged.reading.tables.find((each) => each.name === table);
    if (!before || !after) continue;
    const rows = after.rows.map((row) => rowIn(table, after, row)).filter(isNamed);
    for (const row of before.rows.map((each) => rowIn(table, before, each)).filter(isNamed)) {
      if (threeWay && !rows.includes(row)) removed.add(row);
    }
    for (const row of rows) {
      for (const column of counted(table)) {
        const heading = tableDefinition(table).columns.find(({ id }) => id === column)?.heading;
        if (!after.headings.some((each) => each.normalize('NFC') === heading)) continue;
        const cell = `${row} ${column}`;
        const said = means.get(cell);
        cells.set(cell, [...(cells.get(cell) ?? []), said === undefined ? (base.get(cell) ?? '') : said]);
      }
    }
  }
  return { name, unit, time, threeWay, cells, removed: [...removed] };
}

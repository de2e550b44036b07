import { packagesOf, type UnitPackage } from '../../src/consolidate/package/packagesOf';
import { masterViewOf } from '../../src/consolidate/master/masterViewOf';
import { loadPlan } from '../../src/actions/loadPlan';
import { newFile } from '../../src/files/filePort';
import { writeXlsx } from '../../src/files/xlsx/write/writeXlsx';
import { reportingPeriod } from '../../src/plan/reportingPeriod';
import { createRegistry, type UnitRegistry } from '../../src/plan/unit/registry';
import { parseRange } from '../../src/workbook/a1';
import type { CellValue, WorkbookDocument } from '../../src/workbook/document';
import { recognise } from '../../src/workbook/recognise';
import { headingOf } from '../../src/workbook/structuredReference';
import { DAY, planOf } from './sizedPlan';

const UNITS = 100;
/** A unit leads so many tasks, and coordinates so many. */
const LED = 6;
const COORDINATED = 54;
const PERIOD = '2026-H2';

/** A plan's workbook, and what units sent back of it: 60 tasks by 20 columns each, no two files the same. */
export interface UnitWorkbooks {
  readonly master: Uint8Array;
  readonly files: readonly Uint8Array[];
}

/** What a unit does further in a row that it leads, its rows numbered from 1. */
type Further = (row: TaskCells, led: number) => void;

/** So many files, each unit's first ones before its second ones. */
export async function unitWorkbooks(
  count: number,
  further: Further = () => undefined,
): Promise<UnitWorkbooks> {
  const port = newFile(`${DAY}T00:00:00.000Z`);
  const registry = registryOfUnits();
  await loadPlan.perform(
    { port, today: DAY, progress: () => undefined },
    { reading: sharedPlan(registry), registry, asOf: DAY },
  );
  const period = reportingPeriod(PERIOD);
  if (!period) throw new Error(`${PERIOD} is no period.`);
  const view = masterViewOf(recognise(await port.read()), DAY);
  const choices = { period, today: DAY, asOf: null, answerBy: null, sendTo: null };
  const { packages } = packagesOf(view, choices);
  if (packages.length !== UNITS) throw new Error(`${packages.length} packages`);
  const files = Array.from({ length: count }, (_, index) => {
    const time = Math.floor(index / UNITS);
    return returned(packages[index % UNITS] as UnitPackage, time, further);
  });
  return { master: port.bytes(), files };
}

function registryOfUnits(): UnitRegistry {
  return createRegistry(
    Array.from({ length: UNITS }, (_, index) => ({
      id: `don-vi-${index + 1}`,
      name: `Cục Quản lý số ${index + 1}`,
      abbreviations: [`CQL${index + 1}`],
      aliases: [],
      kind: 'ministry-unit',
      parent: null,
      validFrom: null,
      validTo: null,
      successors: [],
      email: `cuc${index + 1}@example.vn`,
      certainty: 'high',
      sources: [],
    })),
  );
}

/** Tasks that every unit has the same share of. */
function sharedPlan({ records }: UnitRegistry): ReturnType<typeof planOf> {
  const { plan } = planOf(UNITS * LED);
  const nameOf = (index: number): string => records[index % UNITS]?.name ?? '';
  const tasks = plan.tasks.map((task, index) => ({
    ...task,
    text: `${task.text} (việc ${index + 1})`,
    lead: nameOf(index),
    coordinators: Array.from({ length: COORDINATED / LED }, (_, place) => nameOf(index + place + 1)).join(
      ', ',
    ),
  }));
  return { plan: { ...plan, tasks, indicators: [] }, questions: [] };
}

/** The package as a unit returns it: what it leads is filled in, differently each time. */
function returned({ unit, document }: UnitPackage, time: number, further: Further): Uint8Array {
  const filled = document();
  const rows = taskRows(filled);
  const name = `Cục Quản lý số ${unit.replace(/\D/g, '')}`;
  let led = 0;
  for (const row of rows) {
    if (row.get('lead') !== name) continue;
    led += 1;
    row.put('status', led % 2 === 0 ? 'Đang thực hiện' : 'Hoàn thành');
    row.put('percent', led % 2 === 0 ? (10 * led + time) / 100 : 1);
    row.put('evidence', `${100 + led}/BC-CQL lần ${time + 1}`);
    further(row, led);
  }
  if (led !== LED) throw new Error(`${unit} leads ${led} tasks.`);
  return writeXlsx(filled, { modified: `2026-12-${String(10 + time)}T08:00:00Z` });
}

/** A row of tasks, by the ids of its columns. */
interface TaskCells {
  get(column: string): CellValue;
  put(column: string, value: CellValue): void;
}

function taskRows({ sheets }: WorkbookDocument): TaskCells[] {
  const sheet = sheets.find(({ tables }) => tables.some(({ name }) => name === 'NhiemVu'));
  const table = sheet?.tables[0];
  const range = table && parseRange(table.range);
  if (!sheet || !range) throw new Error('The package has no tasks.');
  const place = (column: string): number =>
    range.left + table.columns.findIndex(({ name }) => name === headingOf('NhiemVu', column));
  return Array.from({ length: range.bottom - range.top }, (_, index) => {
    const cells = sheet.rows.get(range.top + 1 + index)?.cells;
    return {
      get: (column) => cells?.get(place(column))?.value ?? null,
      put: (column, value) => {
        cells?.set(place(column), { ...cells.get(place(column)), value });
      },
    };
  });
}

import { editRow } from '../../src/actions/editRow';
import { createExcelPort } from '../../src/excel/excelPort';
import { fieldState } from '../../src/review/row/fieldState';
import type { EditedValue, RowAddress } from '../../src/review/row/rowEdit';
import { editedRow } from '../../src/review/row/rowEdit';
import { fieldsOf } from '../../src/review/row/rowField';
import { enterCell } from '../../src/workbench/page/grid/typing';
import { parseRange } from '../../src/workbook/a1';
import { CARRIER_SHEET } from '../../src/workbook/carrier/sheetCarrier';
import type { WorkbookDocument } from '../../src/workbook/document';
import { recognise } from '../../src/workbook/recognise';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { loadedDocument } from '../checks/checked';
import { smallPlan } from '../checks/smallPlan';
import { startHost } from '../workbench/officeJs';
import { failureOf } from './loaded';
import { roundTrips } from './roundTrips';
import { filterTable, select } from './safety/asPerson';
import { stateOf } from './safety/workbookState';

const whole = loadedDocument(smallPlan);

type Stage = ReturnType<typeof stage>;

/** A stand-in with the small plan in it. */
function stage(change: (document: WorkbookDocument) => void = () => undefined) {
  const document = structuredClone(whole);
  change(document);
  const started = startHost(document);
  return { ...started, port: createExcelPort(started.Excel) };
}

const A_I_2: RowAddress = { table: 'NhiemVu', key: 'A.I.2', of: null };
const OF_PRESS: RowAddress = { table: 'NhiemVu', key: 'A.I.2', of: 'Cục Báo chí' };

type Typed = Readonly<Record<string, string>>;

const REPORTED: Typed = {
  status: 'Hoàn thành',
  percent: '100',
  doneOn: '05/03/2025',
  evidence: '5/6/2025',
  evidenceOn: '04/03/2025',
  evidenceLink: 'https://vanban.example/12',
  difficulties: 'Thiếu kinh phí',
  proposals: '12/2025',
};

/** The values that the form makes of what is typed into its fields. */
function typedInto(snapshot: WorkbookSnapshot, row: RowAddress, typed: Typed): EditedValue[] {
  const table = row.of === null ? row.table : 'PhoiHop';
  const found = editedRow(snapshot, row, table);
  const fields = (['progress', 'contribution', 'plan'] as const).flatMap((part) =>
    fieldsOf(table, found.row, part),
  );
  return Object.entries(typed).map(([column, text]) => {
    const field = fields.find((each) => each.column === column);
    const cell = found.row.cells[column];
    if (!field || !cell) throw new Error(`${column} is no field`);
    const state = fieldState(field, cell, { base: cell.value, typed: text }, snapshot.date1904);
    if (state.kind !== 'changed') throw new Error(`${column} is ${state.kind}`);
    return { table, column, before: cell.value, after: state.value };
  });
}

const read = async ({ port }: Stage): Promise<WorkbookSnapshot> => recognise(await port.read());

const context = ({ port }: Stage) => ({ port, today: '2025-03-10', progress: () => undefined });

async function saveInForm(on: Stage, row: RowAddress, typed: Typed) {
  const snapshot = await read(on);
  return saveWith(on, row, typed, snapshot);
}

function saveWith(on: Stage, row: RowAddress, typed: Typed, snapshot: WorkbookSnapshot) {
  const edit = { row, values: typedInto(snapshot, row, typed) };
  return editRow.perform(context(on), { edit, snapshot, asOf: '2025-03-10', original: smallPlan });
}

async function typeInSheet(on: Stage, row: RowAddress, typed: Typed): Promise<void> {
  const snapshot = await read(on);
  const found = editedRow(snapshot, row, row.of === null ? row.table : 'PhoiHop');
  for (const [column, text] of Object.entries(typed)) {
    const at = parseRange(found.row.cells[column]?.cell ?? '');
    if (!at) throw new Error(`${column} has no cell`);
    const refusal = enterCell(on.model, on.model.sheet(found.table.sheet), at.top, at.left, text);
    expect(refusal).toBeNull();
  }
}

/** The texts of a row's cells, by column. */
async function textsOf(on: Stage, row: RowAddress, columns: readonly string[]) {
  const { row: found } = editedRow(await read(on), row, row.of === null ? row.table : 'PhoiHop');
  return Object.fromEntries(columns.map((column) => [column, found.cells[column]?.text]));
}

/** All but what the product writes down of itself. */
const withoutJournal = ({ model }: Stage): unknown =>
  stateOf(model, (name) => name === CARRIER_SHEET || name.includes('<'));

const alike = (title: string, row: RowAddress, typed: Typed, change?: (document: WorkbookDocument) => void) =>
  test(title, async () => {
    const form = stage(change);
    await saveInForm(form, row, typed);
    const afterForm = withoutJournal(form);
    const sheet = stage(change);
    await typeInSheet(sheet, row, typed);
    expect(afterForm).toEqual(withoutJournal(sheet));
    expect(await textsOf(sheet, row, Object.keys(typed))).not.toEqual(
      await textsOf(stage(change), row, Object.keys(typed)),
    );
  });

describe('saved in the form or typed in the sheet, it is the same workbook', () => {
  alike('for all that a lead unit reports', A_I_2, REPORTED);
  alike('for what a coordinating unit reports', OF_PRESS, {
    contribution: '- Góp ý dự thảo\n- Cử cán bộ',
    contributionOn: '01/03/2025',
    request: '=SUM(A1)',
  });
  alike(
    'for what was measured of an indicator',
    { table: 'ChiTieu', key: 'PL01.2', of: null },
    {
      measured: '35%',
      measuredOn: '31/12/2025',
      status: 'Đang thực hiện',
    },
  );
  alike('for emptied cells', A_I_2, { coordinators: '' });
  alike('in the 1904 date system', A_I_2, { doneOn: '05/03/2025' }, (document) => {
    document.date1904 = true;
  });
});

describe('a row that is saved', () => {
  test('holds what was typed: text as text, days as days', async () => {
    const on = stage();
    await saveInForm(on, A_I_2, REPORTED);
    expect(await textsOf(on, A_I_2, Object.keys(REPORTED))).toEqual({
      ...REPORTED,
      doneOn: '2025-03-05',
      evidenceOn: '2025-03-04',
    });
  });

  test('brings what the product keeps beside it', async () => {
    const on = stage();
    await saveInForm(on, A_I_2, { lead: 'Cục Báo chí; Văn phòng Bộ', deadline: 'Quý II/2026' });
    expect(await textsOf(on, A_I_2, ['leadUnits', 'lastDay', 'deadlineKind'])).toEqual({
      leadUnits: 'Cục Báo chí; Văn phòng Bộ',
      lastDay: '2026-06-30',
      deadlineKind: 'Có hạn',
    });
  });

  test('goes back whole by its changes turned round', async () => {
    const on = stage();
    const before = withoutJournal(on);
    const { changes } = await saveInForm(on, A_I_2, { ...REPORTED, deadline: 'Thường xuyên' });
    await on.port.apply(changes.map((change) => ({ ...change, before: change.after, after: change.before })));
    expect(withoutJournal(on)).toEqual(before);
  });

  test('is the row of its key where a filter hides it, and filter and selection stay', async () => {
    const on = stage();
    select(on, 'Nhiệm vụ', 'F4');
    await filterTable(on, 'NhiemVu', 'Mã', ['B.I.1']);
    const others = ['A.I.1', 'A.II', 'B.I.1'].map((key) => ({ ...A_I_2, key }));
    const before = await Promise.all(others.map((row) => textsOf(on, row, Object.keys(REPORTED))));
    const filter = on.model.filter(tasks(on));
    await saveInForm(on, A_I_2, REPORTED);
    expect(await textsOf(on, A_I_2, ['status', 'percent'])).toEqual({ status: 'Hoàn thành', percent: '100' });
    expect(await Promise.all(others.map((row) => textsOf(on, row, Object.keys(REPORTED))))).toEqual(before);
    expect(on.model.filter(tasks(on))).toEqual(filter);
    expect(on.model.selection(on.model.sheet('Nhiệm vụ'))).toMatchObject({ top: 3, left: 5 });
  });

  test('is the row of its key where the rows were sorted since the form was opened', async () => {
    const on = stage();
    const opened = await read(on);
    await on.Excel.run(async (excel) => {
      excel.workbook.tables.getItem('NhiemVu').sort.apply([{ key: 0, ascending: false }]);
      await excel.sync();
    });
    await saveWith(on, A_I_2, { percent: '40' }, opened);
    expect(await textsOf(on, A_I_2, ['percent'])).toEqual({ percent: '40' });
    expect(await textsOf(on, { ...A_I_2, key: 'A.II' }, ['percent'])).toEqual({ percent: '' });
  });

  test('leaves a cell that was changed meanwhile, and all others with it', async () => {
    const on = stage();
    const opened = await read(on);
    await typeInSheet(on, A_I_2, { percent: '60' });
    const failure = await failureOf(saveWith(on, A_I_2, { percent: '40', evidence: '1/QĐ' }, opened));
    expect(failure.code).toBe('workbook.cell-changed');
    expect(await textsOf(on, A_I_2, ['percent', 'evidence'])).toEqual({ percent: '60', evidence: '' });
  });

  test('takes as many syncs for many cells as for one', async () => {
    const on = stage();
    const tripsOf = async (row: RowAddress, typed: Typed): Promise<number> => {
      const opened = await read(on);
      on.host.forget();
      await saveWith(on, row, typed, opened);
      return roundTrips(on.host);
    };
    const one = await tripsOf(A_I_2, { percent: '40' });
    const many = await tripsOf({ ...A_I_2, key: 'B.I.1' }, { ...REPORTED, lead: 'Văn phòng Bộ' });
    expect(one).toBeGreaterThan(0);
    expect(many).toBe(one);
  });
});

function tasks({ model }: Stage) {
  const [table] = model.sheet('Nhiệm vụ').tables;
  if (!table) throw new Error('The tasks have no table.');
  return table;
}

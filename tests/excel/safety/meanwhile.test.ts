import { parseRange } from '../../../src/workbook/a1';
import type { TableDocument } from '../../../src/workbook/document';
import { recognise } from '../../../src/workbook/recognise';
import { COLUMNS } from '../../../src/workbench/model/area';
import { filterColumn } from '../../../src/workbench/model/filters';
import { moveCells } from '../../../src/workbench/model/shiftCells';
import { deeds, findings } from './deeds';
import type { Stage } from './interrupted';
import { atRequest, outcomeOf, requestsOf, stageOf, stateOn } from './interrupted';

const correcting = deeds['correcting cells'];
const highlighting = deeds['setting highlights anew'];
const changing = deeds['changing the settings'];
const recording = deeds['recording findings'];
if (!correcting || !highlighting || !changing || !recording) throw new Error('A deed has another name.');

/** A coauthor inserts whole rows before a row of the sheet, counted from 0. */
function insertRows({ model }: Stage, sheet: string, before: number, count = 1): void {
  const row = { top: before, left: 0, bottom: before, right: COLUMNS - 1 };
  moveCells(model, model.sheet(sheet), row, count);
  model.changed({ kind: 'cells', sheet, area: row, source: 'person', how: 'rowsInserted' });
}

/** A coauthor deletes a row of the sheet. */
function deleteRow({ model }: Stage, sheet: string, row: number): void {
  const below = { top: row + 1, left: 0, bottom: row + 1, right: COLUMNS - 1 };
  moveCells(model, model.sheet(sheet), below, -1);
  model.changed({
    kind: 'cells',
    sheet,
    area: { ...below, top: row, bottom: row },
    source: 'person',
    how: 'rowsDeleted',
  });
}

const findingsTable = ({ model }: Stage): TableDocument => {
  const [table] = model.sheet('Kiểm tra').tables;
  if (!table) throw new Error('The findings have no table.');
  return table;
};

/** A coauthor filters the findings by one of them. */
function filterOnes(stage: Stage): void {
  const sheet = stage.model.sheet('Kiểm tra');
  filterColumn(stage.model, sheet, findingsTable(stage), 0, { filterOn: 'Values', values: ['id1'] });
}

/** The texts of a column of the tasks, by key. */
async function textsOf({ port }: Stage, column: string): Promise<Record<string, string>> {
  const rows = recognise(await port.read()).tables.NhiemVu?.rows ?? [];
  return Object.fromEntries(rows.map(({ key, cells }) => [key, cells[column]?.text ?? '']));
}

type Meanwhile = readonly [string, (stage: Stage) => void];

const coauthors: readonly Meanwhile[] = [
  ['a row above the table', (stage) => insertRows(stage, 'Nhiệm vụ', 0)],
  ['a row within it', (stage) => insertRows(stage, 'Nhiệm vụ', 2)],
  ['several rows within it', (stage) => insertRows(stage, 'Nhiệm vụ', 1, 3)],
];

describe('a coauthor who inserts', () => {
  test.each(coauthors)(
    '%s between any two requests of correcting leaves right cells or none',
    async (_, meanwhile) => {
      const requests = await requestsOf(correcting);
      for (const [index] of requests.entries()) {
        const stage = await stageOf(correcting);
        const [before, others] = [await textsOf(stage, 'deadline'), await textsOf(stage, 'result')];
        stage.host.forget();
        atRequest(stage, index + 1, () => {
          meanwhile(stage);
        });
        const failure = await outcomeOf(stage, correcting);
        stage.host.beforeSync = null;
        const after = await textsOf(stage, 'deadline');
        const wanted = failure ? before : { ...before, 'A.I.1': 'Quý II/2025', 'A.I.2': '12/2025' };
        expect({ index, failure: failure?.code, after }).toEqual({
          index,
          failure: failure?.code,
          after: wanted,
        });
        expect(await textsOf(stage, 'result')).toEqual(others);
      }
    },
  );

  test('or deletes a row while cells are corrected finds the others as they were', async () => {
    const requests = await requestsOf(correcting);
    for (const [index] of requests.entries()) {
      const stage = await stageOf(correcting);
      const before = await textsOf(stage, 'result');
      delete before['A.II'];
      stage.host.forget();
      atRequest(stage, index + 1, () => {
        deleteRow(stage, 'Nhiệm vụ', 3);
      });
      await outcomeOf(stage, correcting);
      stage.host.beforeSync = null;
      expect(await textsOf(stage, 'result')).toEqual(before);
    }
  });

  test('a row while the highlights are set leaves rules that look at their own row', async () => {
    const requests = await requestsOf(highlighting);
    for (const [index] of requests.entries()) {
      const stage = await stageOf(highlighting);
      atRequest(stage, index + 1, () => {
        insertRows(stage, 'Nhiệm vụ', 0);
      });
      await outcomeOf(stage, highlighting);
      const rules = stage.model.sheet('Nhiệm vụ').conditionalFormats;
      const rows = rules.map(({ ranges, formula }) => [
        parseRange(ranges[0] ?? '')?.top,
        Number(/\$[A-Z]+(\d+)/.exec(formula)?.[1]) - 1,
      ]);
      expect(rules).toHaveLength(4);
      for (const [top, seen] of rows) expect(seen).toBe(top);
    }
  });

  test('a row above the findings while they are recorded leaves them whole or as they were', async () => {
    const requests = await requestsOf(recording);
    for (const [index] of requests.entries()) {
      const stage = await stageOf(recording);
      atRequest(stage, index + 1, () => {
        insertRows(stage, 'Kiểm tra', 0);
      });
      const failure = await outcomeOf(stage, recording);
      stage.host.beforeSync = null;
      const keys = recognise(await stage.port.read()).tables.KiemTra?.rows.map(({ key }) => key);
      expect(keys).toEqual(failure ? [] : findings(4).map(([id]) => id));
    }
  });
});

describe('a filter that comes between two requests', () => {
  test('stays, and the findings are written whole or not at all', async () => {
    const deed = deeds['recording more findings'];
    if (!deed) throw new Error('A deed has another name.');
    for (const [index] of (await requestsOf(deed)).entries()) {
      const stage = await stageOf(deed);
      atRequest(stage, index + 1, () => {
        filterOnes(stage);
      });
      const failure = await outcomeOf(stage, deed);
      stage.host.beforeSync = null;
      const keys = recognise(await stage.port.read()).tables.KiemTra?.rows.map(({ key }) => key);
      expect(keys).toEqual((failure ? findings(2) : findings(5, 1)).map(([id]) => id));
      expect(stage.model.filter(findingsTable(stage))).not.toBeNull();
    }
  });
});

describe('Excel that takes nothing from a request on', () => {
  const tried = Object.entries(deeds).filter(([name]) =>
    /correcting|recording|highlights|settings/.test(name),
  );

  test.each(tried)(
    'because of a cell that is being typed in: %s leaves the workbook as it was',
    async (_, deed) => {
      for (const [index] of (await requestsOf(deed)).entries()) {
        const stage = await stageOf(deed);
        const before = stateOn(stage);
        atRequest(stage, index + 1, () => {
          stage.host.cellEdit = true;
        });
        const failure = await outcomeOf(stage, deed);
        stage.host.cellEdit = false;
        if (failure)
          expect({ index, code: failure.code, state: stateOn(stage) }).toEqual({
            index,
            code: 'excel.cell-edit',
            state: before,
          });
      }
    },
  );

  test.each(tried)(
    'because another workbook came to the front: %s is done or leaves the workbook as it was',
    async (_, deed) => {
      const wanted = await stageOf(deed);
      await deed.act(wanted.port);
      const done = stateOn(wanted);
      for (const [index] of (await requestsOf(deed)).entries()) {
        const stage = await stageOf(deed);
        const before = stateOn(stage);
        atRequest(stage, index + 1, () => {
          stage.host.otherInFront = true;
        });
        const failure = await outcomeOf(stage, deed);
        stage.host.otherInFront = false;
        expect({ index, code: failure?.code, state: stateOn(stage) }).toEqual({
          index,
          code: failure === null ? undefined : 'excel.other-workbook',
          state: failure === null ? done : before,
        });
      }
    },
  );

  test.each(tried)(
    'because the sheets were protected meanwhile: %s leaves the workbook as it was',
    async (_, deed) => {
      for (const [index] of (await requestsOf(deed)).entries()) {
        const stage = await stageOf(deed);
        const before = stateOn(stage);
        const protect = (on: boolean): void => {
          for (const sheet of stage.model.document.sheets.filter(({ name }) => name !== 'Báo cáo riêng')) {
            sheet.protection = on ? {} : null;
          }
        };
        atRequest(stage, index + 1, () => {
          protect(true);
        });
        const failure = await outcomeOf(stage, deed);
        protect(false);
        if (failure)
          expect({ index, code: failure.code, state: stateOn(stage) }).toEqual({
            index,
            code: 'excel.protected',
            state: before,
          });
      }
    },
  );
});

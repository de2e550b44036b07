import type { SheetDocument, TableDocument, WorkbookDocument } from '../../../src/workbook/document';
import { catalogue, say } from '../../../src/i18n/catalogue';
import type { VisiblePort } from '../../../src/workbook/port';
import { recognise } from '../../../src/workbook/recognise';
import { filterColumn } from '../../../src/workbench/model/filters';
import { deleteColumn } from '../repair/deleteColumn';
import { findings } from '../safety/deeds';
import type { Deed, Stage } from '../safety/interrupted';
import { outcomeOf, stageOf, stateOn } from '../safety/interrupted';
import { loadedDocument } from '../safety/userWorkbook';

const sheetOf = ({ sheets }: WorkbookDocument, name: string): SheetDocument => {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
};

const tableOf = (document: WorkbookDocument, name: string): TableDocument => {
  const [table] = sheetOf(document, name).tables;
  if (!table) throw new Error(`The sheet ${name} has no table.`);
  return table;
};

const cell = (column: string, at: string, before: string | null, after: string | number) => ({
  table: 'NhiemVu' as const,
  key: 'A.I.2',
  column,
  sheet: 'Nhiệm vụ',
  cell: at,
  before,
  after,
});

/** What people have the pane do, with what it writes: table, key and column. */
const deeds = {
  'a fix': {
    act: (port: VisiblePort) => port.apply([cell('deadline', 'K3', '12/2024', '12/2025')]),
    writes: ['NhiemVu A.I.2 deadline 12/2025'],
  },
  'an edit of a row': {
    act: (port: VisiblePort) =>
      port.apply([
        cell('status', 'O3', null, 'Hoàn thành'),
        cell('percent', 'P3', null, 100),
        cell('evidence', 'R3', null, '12/BC-VP'),
      ]),
    writes: [
      'NhiemVu A.I.2 evidence 12/BC-VP',
      'NhiemVu A.I.2 percent 100',
      'NhiemVu A.I.2 status Hoàn thành',
    ],
  },
  'a record of findings': {
    act: (port: VisiblePort) => port.replaceRows('KiemTra', findings(3)),
    writes: null,
  },
} as const;

type Name = keyof typeof deeds;

/** What becomes of each deed: it is done, or refused by this code and leaves the workbook as it was. */
type Outcome = 'done' | string;

interface Trouble {
  readonly before?: (document: WorkbookDocument) => void;
  /** Done in the workbook once it is open. */
  readonly open?: (stage: Stage) => void;
  /** Ended before the workbook is looked at again. */
  readonly close?: (stage: Stage) => void;
  readonly outcomes: readonly [fix: Outcome, edit: Outcome, record: Outcome];
}

function rename(document: WorkbookDocument, sheet: string, column: number, heading: string): void {
  const head = sheetOf(document, sheet).rows.get(0)?.cells.get(column);
  const own = tableOf(document, sheet).columns[column];
  if (!head || !own) throw new Error('There is no such column.');
  head.value = heading;
  own.name = heading;
}

/** A column of the user's own right of the table's last, as dragging its corner makes one. */
function addColumn(document: WorkbookDocument, sheet: string): void {
  const table = tableOf(document, sheet);
  const column = table.columns.length;
  table.columns.push({ name: 'Ghi chú riêng' });
  const next = String.fromCharCode(65 + column);
  table.range = table.range.replace(/:[A-Z]+/, `:${next}`);
  sheetOf(document, sheet).rows.get(0)?.cells.set(column, { value: 'Ghi chú riêng' });
}

const unmade = (document: WorkbookDocument, sheet: string): void => {
  sheetOf(document, sheet).tables.length = 0;
};

const troubles: Readonly<Record<string, Trouble>> = {
  'no trouble': { outcomes: ['done', 'done', 'done'] },
  'a heading renamed that is written under': {
    before: (document) => {
      rename(document, 'Nhiệm vụ', 10, 'Hạn');
    },
    outcomes: ['workbook.no-column', 'done', 'done'],
  },
  'a heading renamed that nothing is written under': {
    before: (document) => {
      rename(document, 'Nhiệm vụ', 5, 'Việc');
    },
    outcomes: ['done', 'done', 'done'],
  },
  'a heading of the findings renamed': {
    before: (document) => {
      rename(document, 'Kiểm tra', 9, 'Vì sao');
    },
    outcomes: ['done', 'done', 'done'],
  },
  'a column deleted that is written': {
    before: (document) => {
      deleteColumn(sheetOf(document, 'Nhiệm vụ'), 'K');
    },
    outcomes: ['workbook.no-column', 'done', 'done'],
  },
  'a column deleted before those that are written': {
    before: (document) => {
      deleteColumn(sheetOf(document, 'Nhiệm vụ'), 'D');
    },
    outcomes: ['done', 'done', 'done'],
  },
  'columns of the user’s own in the tables': {
    before: (document) => {
      addColumn(document, 'Nhiệm vụ');
      addColumn(document, 'Kiểm tra');
    },
    outcomes: ['done', 'done', 'done'],
  },
  'the table of tasks made a plain range': {
    before: (document) => {
      unmade(document, 'Nhiệm vụ');
    },
    outcomes: ['workbook.no-table', 'workbook.no-table', 'done'],
  },
  'the table of findings made a plain range': {
    before: (document) => {
      unmade(document, 'Kiểm tra');
    },
    outcomes: ['done', 'done', 'workbook.no-table'],
  },
  'the sheets hidden': {
    before: (document) => {
      sheetOf(document, 'Nhiệm vụ').visibility = 'hidden';
      sheetOf(document, 'Kiểm tra').visibility = 'veryHidden';
    },
    outcomes: ['done', 'done', 'done'],
  },
  'the sheets renamed': {
    before: (document) => {
      sheetOf(document, 'Nhiệm vụ').name = 'Việc';
      sheetOf(document, 'Kiểm tra').name = 'Soát';
    },
    outcomes: ['done', 'done', 'done'],
  },
  'filters that hide the row': {
    open: ({ model }) => {
      const sheet = model.sheet('Nhiệm vụ');
      const [table] = sheet.tables;
      if (table) filterColumn(model, sheet, table, 0, { filterOn: 'Values', values: ['A.I.1'] });
    },
    outcomes: ['done', 'done', 'done'],
  },
  'merged cells over the rows, from another program': {
    before: (document) => {
      sheetOf(document, 'Nhiệm vụ').merges.push('K2:K3', 'O3:P3');
      sheetOf(document, 'Kiểm tra').merges.push('A2:B2');
    },
    outcomes: ['workbook.merged-cells', 'workbook.merged-cells', 'workbook.merged-cells'],
  },
  'merged cells elsewhere in the tables': {
    before: (document) => {
      sheetOf(document, 'Nhiệm vụ').merges.push('D4:D5');
    },
    outcomes: ['done', 'done', 'done'],
  },
  'merged cells right below the findings': {
    before: (document) => {
      sheetOf(document, 'Kiểm tra').merges.push('A4:C4');
    },
    outcomes: ['done', 'done', 'workbook.merged-cells'],
  },
  'merged cells below what the findings take': {
    before: (document) => {
      sheetOf(document, 'Kiểm tra').merges.push('A9:C9');
    },
    outcomes: ['done', 'done', 'done'],
  },
  'the heading row of the findings switched off': {
    before: (document) => {
      const table = tableOf(document, 'Kiểm tra');
      table.headerRow = false;
      table.range = table.range.replace('A1', 'A2');
    },
    outcomes: ['done', 'done', 'workbook.headings-hidden'],
  },
  'something of the user’s below the findings': {
    before: (document) => {
      sheetOf(document, 'Kiểm tra').rows.set(3, { cells: new Map([[1, { value: 'của tôi' }]]) });
    },
    outcomes: ['done', 'done', 'workbook.rows-below'],
  },
  'a cell that is being typed in': {
    open: ({ host }) => {
      host.cellEdit = true;
    },
    close: ({ host }) => {
      host.cellEdit = false;
    },
    outcomes: ['excel.cell-edit', 'excel.cell-edit', 'excel.cell-edit'],
  },
};

/** Every cell of ours as a line: table, key and column. */
async function linesOf(port: VisiblePort): Promise<readonly string[]> {
  const { tables } = recognise(await port.read());
  return Object.values(tables).flatMap(({ name, rows }) =>
    rows.flatMap(({ key, of = '', cells }) =>
      Object.entries(cells)
        .filter(([column]) => column !== 'warning' && column !== 'standing')
        .map(([column, { text }]) => [name, key, of, column, text].filter(Boolean).join(' ')),
    ),
  );
}

async function staged({ before, open }: Trouble): Promise<Stage> {
  const document = (): WorkbookDocument => {
    const made = loadedDocument({ looking: true });
    before?.(made);
    return made;
  };
  const deed: Deed = { document, act: () => Promise.resolve() };
  const stage = await stageOf(deed);
  open?.(stage);
  return stage;
}

const cases = Object.entries(troubles).flatMap(([words, trouble]) =>
  (Object.keys(deeds) as Name[]).map((name, index) => {
    const outcome = trouble.outcomes[index] ?? 'done';
    return [name, words, outcome, trouble] as const;
  }),
);

test.each(cases)('%s, with %s: %s', async (name, _, outcome, trouble) => {
  const { act, writes } = deeds[name];
  const stage = await staged(trouble);
  const before = { state: stateOn(stage), lines: outcome === 'done' ? await linesOf(stage.port) : [] };
  const failure = await outcomeOf(stage, { act });
  trouble.close?.(stage);
  if (outcome !== 'done') {
    expect(failure?.code).toBe(outcome);
    expect(stateOn(stage)).toEqual(before.state);
    const code = `failure.${outcome}`;
    expect(Object.keys(catalogue)).toContain(code);
    const sentences = (['vi', 'en'] as const).map((language) =>
      say(language, { code, params: failure?.params ?? {} }),
    );
    for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]/);
    return;
  }
  expect(failure).toBeNull();
  const after = await linesOf(stage.port);
  const written = after.filter((line) => !before.lines.includes(line)).sort();
  if (writes) expect(written).toEqual(writes);
  else {
    expect(new Set(written.map((line) => line.split(' ')[0]))).toEqual(new Set(['KiemTra']));
    expect(new Set(written.map((line) => line.split(' ')[1]))).toEqual(new Set(['id0', 'id1', 'id2']));
  }
});

test('a record of findings keeps a column of the user’s own with its row', async () => {
  const stage = await staged(
    troubles['columns of the user’s own in the tables'] ?? { outcomes: ['', '', ''] },
  );
  await deeds['a record of findings'].act(stage.port);
  const heading = stage.model.sheet('Kiểm tra').rows.get(0)?.cells.get(11)?.value;
  expect(heading).toBe('Ghi chú riêng');
});

test('an edit of a row that a filter hides leaves the filter as it is', async () => {
  const trouble = troubles['filters that hide the row'];
  if (!trouble) throw new Error('There is such a trouble.');
  const stage = await staged(trouble);
  const filter = () => {
    const [table] = stage.model.sheet('Nhiệm vụ').tables;
    return table && structuredClone(stage.model.filter(table)?.criteria);
  };
  const before = filter();
  await deeds['an edit of a row'].act(stage.port);
  expect(filter()).toEqual(before);
  expect(before).toBeDefined();
});

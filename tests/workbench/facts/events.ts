import type { Fact } from './fact';
import type { Stage } from './stage';

type Seen = Record<string, unknown>;

/** What handlers of the event heard of while something happened. */
function heard(
  register: (stage: Stage, hear: (event: unknown) => Promise<void>) => void,
  happens: (stage: Stage) => void | Promise<void>,
  ...keys: string[]
): Fact['does'] {
  return async (stage) => {
    const { sheet, host, sync } = stage;
    const seen: Seen[] = [];
    sheet.getRange('A1:A2').values = [['Mã'], ['x']];
    sheet.tables.add('A1:A2', true).name = 'DonVi';
    stage.workbook.worksheets.load('items/id');
    await sync();
    register(stage, (event) => {
      seen.push(event as Seen);
      return Promise.resolve();
    });
    await sync();
    await happens(stage);
    await sync();
    await host.delivered();
    return seen.map((event) => Object.fromEntries(keys.map((key) => [key, event[key]])));
  };
}

const changed = (stage: Stage, hear: (event: unknown) => Promise<void>): void =>
  void stage.workbook.worksheets.onChanged.add(hear);
const tableChanged = (stage: Stage, hear: (event: unknown) => Promise<void>): void =>
  void stage.sheet.tables.getItem('DonVi').onChanged.add(hear);

const DETAILS = 'documented: Types, WorksheetChangedEventArgs.details';
const MISSED = 'reported: office-js #728 #1760';

export const events: readonly Fact[] = [
  {
    title: 'A single cell tells what it was and is.',
    source: DETAILS,
    does: heard(
      changed,
      ({ host }) => host.person.type('Sheet1', 'C3', 'mới'),
      'address',
      'changeType',
      'details',
    ),
    answers: [
      {
        address: 'C3',
        changeType: 'RangeEdited',
        details: { valueBefore: '', valueAfter: 'mới', valueTypeBefore: 'Empty', valueTypeAfter: 'String' },
      },
    ],
  },
  {
    title: 'Several cells at once tell no details.',
    source: 'reported: office-js #5347',
    does: heard(
      changed,
      ({ sheet }) => void (sheet.getRange('C3:C4').values = [['a'], ['b']]),
      'address',
      'details',
    ),
    answers: [{ address: 'C3:C4', details: undefined }],
  },
  {
    title: 'What the add-in writes is told to it, too, as its own.',
    source: 'documented: Office Add-ins docs, events',
    does: heard(
      changed,
      ({ sheet }) => void (sheet.getRange('C3').values = [['a']]),
      'source',
      'triggerSource',
    ),
    answers: [{ source: 'Local', triggerSource: 'ThisLocalAddin' }],
  },
  {
    title: 'What the person types is local and of no known trigger.',
    source: 'documented: Types, EventTriggerSource',
    does: heard(changed, ({ host }) => host.person.type('Sheet1', 'C3', 'a'), 'source', 'triggerSource'),
    answers: [{ source: 'Local', triggerSource: 'Unknown' }],
  },
  {
    title: 'What a coauthor writes is remote.',
    source: 'documented: Types, EventSource',
    does: heard(changed, ({ host }) => host.coauthor.type('Sheet1', 'C3', 'a'), 'address', 'source'),
    answers: [{ address: 'C3', source: 'Remote' }],
  },
  {
    title: 'Rows that a coauthor deletes are told as remote.',
    source: 'documented: Types, EventSource',
    does: heard(
      changed,
      ({ host }) => host.coauthor.deleteRows('Sheet1', 5, 2),
      'address',
      'changeType',
      'source',
    ),
    answers: [{ address: '5:6', changeType: 'RowDeleted', source: 'Remote' }],
  },
  {
    title: 'Inserted rows are told by their place.',
    source: 'documented: Types, DataChangeType',
    does: heard(changed, ({ host }) => host.person.insertRows('Sheet1', 5), 'address', 'changeType'),
    answers: [{ address: '5:5', changeType: 'RowInserted' }],
  },
  {
    title: 'A table tells of changes within it alone, and of no trigger.',
    source: 'documented: Types, TableChangedEventArgs',
    does: heard(
      tableChanged,
      ({ sheet }) => {
        sheet.getRange('A2').values = [['y']];
        sheet.getRange('B9').values = [['ngoài']];
      },
      'address',
      'triggerSource',
    ),
    answers: [{ address: 'A2', triggerSource: undefined }],
  },
  {
    title: 'A selection is told by its address.',
    source: 'documented: Types, Worksheet.onSelectionChanged',
    does: heard(
      ({ sheet }, hear) => void sheet.onSelectionChanged.add(hear),
      ({ sheet }) => sheet.getRange('B2').select(),
      'address',
    ),
    answers: [{ address: 'B2' }],
  },
  {
    title: 'A sheet that comes to the front tells so, and the one before that it left.',
    source: 'documented: Types, WorksheetCollection.onActivated',
    does: heard(
      ({ workbook }, hear) => {
        workbook.worksheets.onActivated.add(hear);
        workbook.worksheets.onDeactivated.add(hear);
      },
      ({ workbook }) => workbook.worksheets.add('Hai').activate(),
      'type',
    ),
    answers: [{ type: 'WorksheetDeactivated' }, { type: 'WorksheetActivated' }],
  },
  {
    title: 'Sheets that are added and deleted are told, a coauthor’s as remote.',
    source: 'documented: Types, WorksheetCollection.onAdded',
    does: heard(
      ({ workbook }, hear) => {
        workbook.worksheets.onAdded.add(hear);
        workbook.worksheets.onDeleted.add(hear);
      },
      ({ host }) => {
        host.coauthor.addSheet('Hai');
        host.coauthor.deleteSheet('Hai');
      },
      'type',
      'source',
    ),
    answers: [
      { type: 'WorksheetAdded', source: 'Remote' },
      { type: 'WorksheetDeleted', source: 'Remote' },
    ],
  },
  {
    title: 'Protection is told.',
    source: 'documented: Types, Worksheet.onProtectionChanged',
    does: heard(
      ({ sheet }, hear) => void sheet.onProtectionChanged.add(hear),
      ({ sheet }) => sheet.protection.protect(),
      'isProtected',
    ),
    answers: [{ isProtected: true }],
  },
  {
    title: 'Hidden rows are told.',
    source: 'documented: Types, Worksheet.onRowHiddenChanged',
    does: heard(
      ({ sheet }, hear) => void sheet.onRowHiddenChanged.add(hear),
      ({ sheet }) => void (sheet.getRange('4:5').rowHidden = true),
      'address',
      'changeType',
    ),
    answers: [{ address: '4:5', changeType: 'Hidden' }],
  },
  {
    title: 'Formats are told.',
    source: 'documented: Types, Worksheet.onFormatChanged',
    does: heard(
      ({ sheet }, hear) => void sheet.onFormatChanged.add(hear),
      ({ sheet }) => void (sheet.getRange('C3').format.fill.color = '#FF0000'),
      'address',
    ),
    answers: [{ address: 'C3' }],
  },
  {
    title: 'Deleted rows go untold at times: where the stand-in is told so.',
    source: MISSED,
    does: heard(
      changed,
      ({ host }) => {
        host.eventGaps.add('deletions');
        host.person.deleteRows('Sheet1', 5);
        host.person.type('Sheet1', 'C3', 'a');
      },
      'address',
    ),
    answers: [{ address: 'C3' }],
  },
  {
    title: 'Cells that a person fills down go untold at times: where the stand-in is told so.',
    source: MISSED,
    does: heard(
      changed,
      ({ host }) => {
        host.eventGaps.add('fills');
        host.person.type('Sheet1', 'C3:C9', 'a');
        host.person.type('Sheet1', 'D3', 'a');
      },
      'address',
    ),
    answers: [{ address: 'D3' }],
  },
  {
    title: 'With events switched off nothing is told to this add-in.',
    source: 'documented: Types, Runtime.enableEvents',
    does: heard(
      changed,
      async ({ context, sheet, sync }) => {
        context.runtime.enableEvents = false;
        await sync();
        sheet.getRange('C3').values = [['a']];
      },
      'address',
    ),
    answers: [],
  },
  {
    title: 'A handler that was removed hears no more, and nothing is kept of it.',
    source: 'documented: Types, EventHandlerResult.remove',
    does: async ({ workbook, sheet, host, sync }) => {
      const seen: string[] = [];
      const handler = workbook.worksheets.onChanged.add(({ address }) => {
        seen.push(address);
        return Promise.resolve();
      });
      await sync();
      host.person.type('Sheet1', 'A1', 'a');
      await host.delivered();
      handler.remove();
      await sync();
      sheet.getRange('B1').values = [['b']];
      await sync();
      await host.delivered();
      return [seen, host.kept.handlers];
    },
    answers: [['A1'], 0],
  },
  {
    title: 'An event that the stand-in does not tell is refused when it is asked for.',
    source: 'rule of the stand-in',
    does: ({ sheet }) => void sheet.onSingleClicked.add(() => Promise.resolve()),
    answers: { refused: 'NotImplemented' },
  },
];

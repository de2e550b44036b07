import { refused, type Fact } from './fact';
import { read } from './stage';
import { values, withTable, type TableStage } from './withTable';

/** The table NhiemVu with its first row hidden by a filter. */
function filtered(work: (stage: TableStage) => unknown): Fact['does'] {
  return withTable(async (stage) => {
    stage.table.columns.getItem('Mã').filter.applyValuesFilter(['A.2']);
    await stage.sync();
    return work(stage);
  });
}

const block = filtered(async (stage) => {
  stage.sheet.getRange('C3:C4').values = [['x'], ['y']];
  return values(stage, 'C3:C4');
});

const gone = filtered(async (stage) => {
  stage.table.rows.getItemAt(0).delete();
  return read(stage.table.rows, 'count');
});

const DELETED = 'reported: office-js #994 #468';
const MISPLACED = 'reported: office-js #224, xlwings #747';

export const filters: readonly Fact[] = [
  {
    title: 'A filter hides the rows that do not have its values.',
    source: 'documented: Types, Filter.applyValuesFilter',
    does: filtered(async ({ sheet }) => [
      await read(sheet.getRange('B3'), 'rowHidden'),
      await read(sheet.getRange('B4'), 'rowHidden'),
    ]),
    answers: [true, false],
  },
  {
    title: 'A filter tells what it is, and shows every row again when cleared.',
    source: 'documented: Types, Table.clearFilters',
    does: filtered(async ({ sheet, table, sync }) => {
      table.autoFilter.load('isDataFiltered,criteria');
      await sync();
      const { isDataFiltered, criteria } = table.autoFilter;
      table.clearFilters();
      return [isDataFiltered, criteria[0], await read(sheet.getRange('B3'), 'rowHidden')];
    }),
    answers: [true, { filterOn: 'Values', values: ['A.2'] }, false],
  },
  {
    title: 'A filter can be put back by what it told.',
    source: 'documented: Types, AutoFilter.apply',
    does: filtered(async ({ sheet, table }) => {
      table.columns.getItem('Mã').filter.applyCustomFilter('<>A.1');
      const criteria = await read(table.autoFilter, 'criteria');
      table.clearFilters();
      table.autoFilter.apply(table.getRange(), 0, criteria[0]);
      return read(sheet.getRange('B3'), 'rowHidden');
    }),
    answers: true,
  },
  {
    title:
      'Several rows written over filtered rows land in wrong cells on the desktop; the stand-in refuses them.',
    source: MISPLACED,
    unsettled: 'filteredWrite',
    does: block,
    answers: refused('FilteredRangeConflict'),
  },
  {
    title: 'Several rows written over filtered rows land where they belong on the web.',
    source: MISPLACED,
    given: { platform: 'web' },
    does: block,
    answers: [['x'], ['y']],
  },
  {
    title: 'Several rows written over filtered rows land where they belong where the stand-in is told so.',
    source: MISPLACED,
    unsettled: 'filteredWrite',
    given: { filteredWrite: 'write' },
    does: block,
    answers: [['x'], ['y']],
  },
  {
    title: 'Filtered rows written one by one land where they belong.',
    source: MISPLACED,
    does: filtered((stage) => {
      stage.sheet.getRange('C3').values = [['x']];
      stage.sheet.getRange('C4').values = [['y']];
      return values(stage, 'C3:C4');
    }),
    answers: [['x'], ['y']],
  },
  {
    title: 'A filter of the sheet itself is met in the same way.',
    source: MISPLACED,
    does: ({ sheet, model }) => {
      model.sheet('Sheet1').autoFilter = 'A1:B9';
      sheet.getRange('3:3').rowHidden = true;
      sheet.getRange('A2:A4').values = [['x'], ['y'], ['z']];
    },
    answers: refused('FilteredRangeConflict'),
  },
  {
    title: 'Rows hidden by hand are written over.',
    source: 'general knowledge',
    does: async (stage) => {
      stage.sheet.getRange('3:3').rowHidden = true;
      stage.sheet.getRange('A2:A4').values = [['x'], ['y'], ['z']];
      return values(stage, 'A2:A4');
    },
    answers: [['x'], ['y'], ['z']],
  },
  {
    title: 'A row deleted under a filter is InsertDeleteConflict.',
    source: DELETED,
    unsettled: 'filteredDelete',
    does: gone,
    answers: refused('InsertDeleteConflict'),
  },
  {
    title: 'A row deleted under a filter is GeneralException where the stand-in is told so.',
    source: DELETED,
    unsettled: 'filteredDelete',
    given: { filteredDelete: 'GeneralException' },
    does: gone,
    answers: refused('GeneralException'),
  },
  {
    title: 'A row deleted under a filter stays without a word where the stand-in is told so.',
    source: DELETED,
    unsettled: 'filteredDelete',
    given: { filteredDelete: 'nothing' },
    does: gone,
    answers: 2,
  },
];

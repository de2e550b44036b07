import type { Fact } from './fact';
import { values, withTable } from './withTable';

/** Writes formulas into the column Tên nhiệm vụ, emptied before, and gives what stands there. */
function written(formulas: readonly string[], before: readonly string[] = ['', '']): Fact['does'] {
  return withTable(async (stage) => {
    const column = stage.sheet.getRange('C3:C4');
    column.values = before.map((text) => [text]);
    const range = stage.sheet.getRange(`C3:C${2 + formulas.length}`);
    range.formulas = formulas.map((formula) => [formula]);
    column.load('formulas');
    await stage.sync();
    return column.formulas.map(([formula]) => formula);
  });
}

const REPORTED = 'reported: office-js #2093 #5909 #6745';

export const calculatedColumns: readonly Fact[] = [
  {
    title: 'Different formulas written into a column are overwritten by the last of them.',
    source: REPORTED,
    unsettled: 'calculatedColumnTakes',
    does: written(['=1+1', '=1+2']),
    answers: ['=1+2', '=1+2'],
  },
  {
    title:
      'Different formulas written into a column are overwritten by the first where the stand-in is told so.',
    source: REPORTED,
    unsettled: 'calculatedColumnTakes',
    given: { calculatedColumnTakes: 'first' },
    does: written(['=1+1', '=1+2']),
    answers: ['=1+1', '=1+1'],
  },
  {
    title: 'A formula runs over the blank cells of its column.',
    source: 'reported: office-js #1916',
    does: written(['=1+1']),
    answers: ['=1+1', '=1+1'],
  },
  {
    title: 'A formula does not run over constants.',
    source: 'general knowledge',
    does: written(['=1+1'], ['', 'Hai']),
    answers: ['=1+1', 'Hai'],
  },
  {
    title: 'With the user’s option off every cell keeps its own.',
    source: REPORTED,
    given: { calculatedColumns: false },
    does: written(['=1+1', '=1+2']),
    answers: ['=1+1', '=1+2'],
  },
  {
    title: 'References of another row move along when a formula runs over its column.',
    source: 'general knowledge',
    does: written(['=A3']),
    answers: ['=A3', '=A4'],
  },
  {
    title: 'The same formula in all rows makes a calculated column, which new rows go on with.',
    source: 'general knowledge',
    does: withTable((stage) => {
      stage.table.rows.add(undefined, [['A.3', '', '']]);
      return values(stage, 'D5');
    }),
    answers: [['A.3!']],
  },
  {
    title: 'With the user’s option off new rows go on with nothing.',
    source: 'general knowledge',
    given: { calculatedColumns: false },
    does: withTable((stage) => {
      stage.table.rows.add(undefined, [['A.3', '', '']]);
      return values(stage, 'D5');
    }),
    answers: [['']],
  },
  {
    title: 'rows.add into an emptied table gives every row the last formula.',
    source: 'reported: office-js #6745',
    does: withTable(async (stage) => {
      stage.table.rows.getItemAt(1).delete();
      stage.table.rows.getItemAt(0).delete();
      stage.table.rows.add(undefined, [
        ['a', '=1+1', ''],
        ['b', '=1+2', ''],
      ]);
      const column = stage.sheet.getRange('C3:C4');
      column.load('formulas');
      await stage.sync();
      return column.formulas;
    }),
    answers: [['=1+2'], ['=1+2']],
  },
  {
    title: 'A formula typed into a calculated column changes all of it.',
    source: 'general knowledge',
    does: withTable((stage) => {
      stage.host.person.type('Sheet1', 'D3', '=[@Mã]&"?"');
      return values(stage, 'D3:D4');
    }),
    answers: [['A.1?'], ['A.2?']],
  },
];

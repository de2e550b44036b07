import { notKnown, refused, type Fact } from './fact';
import { read, type Stage } from './stage';

/** Writes into A1 and gives its value and its format. */
function entered(written: unknown, format?: string): Fact['does'] {
  return async ({ sheet }: Stage) => {
    const cell = sheet.getRange('A1');
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[written]];
    cell.load('numberFormat');
    const values = await read(cell, 'values');
    return [values[0]?.[0], cell.numberFormat[0]?.[0]];
  };
}

const US = 'documented: Types, Range.values';
const KNOWN = 'general knowledge';

export const entering: readonly Fact[] = [
  {
    title: 'Texts are parsed as US English whatever the locale: 5/6/2025 is the sixth of May.',
    source: 'reported: office-js #1559',
    does: entered('5/6/2025'),
    answers: [45_783, 'm/d/yyyy'],
  },
  {
    title: '31/12/2025 stays text, for there is no month 31.',
    source: US,
    does: entered('31/12/2025'),
    answers: ['31/12/2025', 'General'],
  },
  {
    title: '19-8-2025 stays text.',
    source: US,
    does: entered('19-8-2025'),
    answers: ['19-8-2025', 'General'],
  },
  {
    title: '12/2024 becomes the first of December in the format mmm-yy.',
    source: KNOWN,
    does: entered('12/2024'),
    answers: [45_627, 'mmm-yy'],
  },
  {
    title: '1-2 becomes the second of January of this year.',
    source: KNOWN,
    does: entered('1-2'),
    answers: [46_024, 'd-mmm'],
  },
  {
    title: '1/2 becomes the second of January of this year.',
    source: KNOWN,
    does: entered('1/2'),
    answers: [46_024, 'd-mmm'],
  },
  {
    title: '2018-12-31 becomes a date whose format reads m/d/yyyy.',
    source: 'reported: office-js #229',
    does: entered('2018-12-31'),
    answers: [43_465, 'm/d/yyyy'],
  },
  {
    title: '0:2 becomes a time.',
    source: 'measured: mog PR 392',
    does: entered('0:2'),
    answers: [2 / 1440, 'h:mm'],
  },
  { title: '2030 becomes a number.', source: KNOWN, does: entered('2030'), answers: [2030, 'General'] },
  { title: '001 becomes 1.', source: KNOWN, does: entered('001'), answers: [1, 'General'] },
  { title: 'TRUE becomes a boolean.', source: KNOWN, does: entered('TRUE'), answers: [true, 'General'] },
  {
    title: '50% becomes a half in the format 0%.',
    source: KNOWN,
    does: entered('50%'),
    answers: [0.5, '0%'],
  },
  { title: '1e5 becomes 100,000.', source: KNOWN, does: entered('1e5'), answers: [100_000, '0.00E+00'] },
  {
    title: '2024-2030 stays text.',
    source: KNOWN,
    does: entered('2024-2030'),
    answers: ['2024-2030', 'General'],
  },
  {
    title: 'Quý II/2025 stays text.',
    source: KNOWN,
    does: entered('Quý II/2025'),
    answers: ['Quý II/2025', 'General'],
  },
  { title: '=1+1 is a formula.', source: US, does: entered('=1+1'), answers: [2, 'General'] },
  {
    title: '+1+1 and -1-1 are formulas.',
    source: US,
    does: async ({ sheet }) => {
      sheet.getRange('A1:B1').values = [['+1+1', '-1-1']];
      return read(sheet.getRange('A1:B1'), 'formulas');
    },
    answers: [['=+1+1', '=-1-1']],
  },
  {
    title: '+84912345678 becomes a number.',
    source: KNOWN,
    does: entered('+84912345678'),
    answers: [84_912_345_678, 'General'],
  },
  {
    title: 'A dash before prose is refused: #NAME?, text and an error are all possible.',
    source: 'not known',
    unsettled: 'proseAfterSign',
    does: entered('- Báo cáo'),
    answers: notKnown,
  },
  {
    title: 'A dash before prose stays text where the stand-in is told so.',
    source: 'not known',
    unsettled: 'proseAfterSign',
    given: { proseAfterSign: 'text' },
    does: entered('- Báo cáo'),
    answers: ['- Báo cáo', 'General'],
  },
  {
    title: 'A dash before prose gives #NAME? where the stand-in is told so.',
    source: 'not known',
    unsettled: 'proseAfterSign',
    given: { proseAfterSign: 'nameError' },
    does: entered('- Báo cáo'),
    answers: ['#NAME?', 'General'],
  },
  {
    title: 'Text that begins with @ is refused.',
    source: 'not known',
    unsettled: 'proseAfterSign',
    does: entered('@ai'),
    answers: notKnown,
  },
  {
    title: 'An apostrophe before makes text.',
    source: KNOWN,
    does: entered("'12/2024"),
    answers: ['12/2024', 'General'],
  },
  {
    title: 'Values and formulas read back without the apostrophe.',
    source: 'reported: office-js #6687',
    does: async ({ sheet }) => {
      const cell = sheet.getRange('A1');
      cell.values = [["'=1+1"]];
      cell.load('formulas');
      return [await read(cell, 'values'), cell.formulas];
    },
    answers: [[['=1+1']], [['=1+1']]],
  },
  {
    title: 'Writing back what was read turns a text after an apostrophe into a formula.',
    source: 'reported: office-js #6687',
    does: async ({ sheet }) => {
      const cell = sheet.getRange('A1');
      cell.values = [["'=1+1"]];
      cell.values = await read(cell, 'values');
      return read(cell, 'values');
    },
    answers: [[2]],
  },
  {
    title: 'The empty text clears a cell, and null leaves it alone.',
    source: 'documented: Office Add-ins docs, blank and null values',
    does: async ({ sheet }) => {
      const cells = sheet.getRange('A1:B1');
      cells.values = [['a', 'b']];
      cells.values = [['', null]];
      return read(cells, 'valueTypes');
    },
    answers: [['Empty', 'String']],
  },
  {
    title: 'null for a whole property is an error.',
    source: 'documented: Office Add-ins docs, blank and null values',
    does: ({ sheet }) => {
      sheet.getRange('A1').values = null as unknown as string[][];
    },
    answers: refused('InvalidArgument'),
  },
  {
    title: 'null for a colour is an error.',
    source: 'documented: Office Add-ins docs, blank and null values',
    does: ({ sheet }) => {
      sheet.getRange('A1').format.fill.color = null as unknown as string;
    },
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A Date leaves the library as a text, of which nobody has told what Excel makes.',
    source: 'not known',
    unsettled: 'dateObject',
    does: entered(new Date(Date.UTC(2025, 5, 5))),
    answers: notKnown,
  },
  {
    title: 'A Date stays a text where the stand-in is told so.',
    source: 'not known',
    unsettled: 'dateObject',
    given: { dateObject: 'text' },
    does: entered(new Date(Date.UTC(2025, 5, 5))),
    answers: ['2025-06-05T00:00:00.000Z', 'General'],
  },
  {
    title: 'A text of 32,767 characters is kept.',
    source: 'documented: Excel specifications and limits',
    does: async (stage) => String(((await entered('a'.repeat(32_767))(stage)) as unknown[])[0]).length,
    answers: 32_767,
  },
  {
    title: 'A text of 32,768 characters is beyond the limit, and refused.',
    source: 'not known',
    unsettled: 'refused',
    does: entered('a'.repeat(32_768)),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'A text of 32,768 characters is refused under the format @, too.',
    source: 'not known',
    unsettled: 'refused',
    does: entered('a'.repeat(32_768), '@'),
    answers: refused('InvalidArgument'),
  },
  {
    title: '253 line feeds are kept.',
    source: 'documented: Excel specifications and limits',
    does: async (stage) =>
      String(((await entered(`a${'\n'.repeat(253)}b`)(stage)) as unknown[])[0]).split('\n').length,
    answers: 254,
  },
  {
    title: '254 line feeds are beyond the limit, and refused.',
    source: 'not known',
    unsettled: 'refused',
    does: entered(`a${'\n'.repeat(254)}b`),
    answers: refused('InvalidArgument'),
  },
  {
    title: 'Under the format @, set before, 12/2024 stays text.',
    source: KNOWN,
    does: entered('12/2024', '@'),
    answers: ['12/2024', '@'],
  },
  {
    title: 'Under the format @, set before, =1+1 stays text.',
    source: KNOWN,
    does: entered('=1+1', '@'),
    answers: ['=1+1', '@'],
  },
  {
    title: 'What Excel on the web makes of =… under the format @ is refused.',
    source: 'not known',
    unsettled: 'equalsUnderTextOnWeb',
    given: { platform: 'web' },
    does: entered('=1+1', '@'),
    answers: notKnown,
  },
  {
    title: 'Excel on the web keeps =… under the format @ where the stand-in is told so.',
    source: 'not known',
    unsettled: 'equalsUnderTextOnWeb',
    given: { platform: 'web', equalsUnderTextOnWeb: 'text' },
    does: entered('=1+1', '@'),
    answers: ['=1+1', '@'],
  },
  {
    title: 'The format @, set afterwards, converts nothing.',
    source: KNOWN,
    does: async ({ sheet }) => {
      const cell = sheet.getRange('A1');
      cell.values = [['12/2024']];
      cell.numberFormat = [['@']];
      return read(cell, 'values');
    },
    answers: [[45_627]],
  },
  {
    title: 'A format that is no General stays when a date is written.',
    source: KNOWN,
    does: entered('5/6/2025', 'dd/mm/yyyy'),
    answers: [45_783, 'dd/mm/yyyy'],
  },
  {
    title: 'Blank cells read as the empty text, dates as numbers, errors as texts.',
    source: US,
    does: async ({ sheet }) => {
      sheet.getRange('B1:C1').values = [['5/6/2025', '=1/0']];
      return read(sheet.getRange('A1:C1'), 'values');
    },
    answers: [['', 45_783, '#DIV/0!']],
  },
  {
    title: 'text is what is shown, and never ####, however narrow the column.',
    source: 'documented: Types, Range.text',
    does: async ({ sheet }) => {
      const cell = sheet.getRange('A1');
      cell.values = [['12/31/2025']];
      cell.format.columnWidth = 5;
      return read(cell, 'text');
    },
    answers: [['12/31/2025']],
  },
  {
    title: 'Whole rows and columns read as null.',
    source: 'documented: Types, Range.values',
    does: async ({ sheet }) => {
      sheet.getRange('A1').values = [['x']];
      const [column, row] = [sheet.getRange('A:A'), sheet.getRange('1:1')];
      column.load('values,formulas,text,valueTypes');
      row.load('values');
      await column.context.sync();
      return [column.values, column.formulas, column.text, column.valueTypes, row.values];
    },
    answers: [null, null, null, null, null],
  },
  {
    title: 'The type of a whole number reads Double.',
    source: 'not known',
    unsettled: 'wholeNumbers',
    does: whole,
    answers: [['Double', 'Double']],
  },
  {
    title: 'The type of a whole number reads Integer where the stand-in is told so.',
    source: 'not known',
    unsettled: 'wholeNumbers',
    given: { wholeNumbers: 'Integer' },
    does: whole,
    answers: [['Integer', 'Double']],
  },
];

async function whole({ sheet }: Stage): Promise<unknown> {
  const cells = sheet.getRange('A1:B1');
  cells.values = [[1, 1.5]];
  return read(cells, 'valueTypes');
}

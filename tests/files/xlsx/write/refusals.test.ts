import { Failure } from '../../../../src/plan/failure';
import { writeXlsx } from '../../../../src/files/xlsx/write/writeXlsx';
import type {
  CellDocument,
  SheetDocument,
  TableDocument,
  ValidationDocument,
  WorkbookDocument,
} from '../../../../src/workbook/document';
import { catalogue } from '../../../../src/i18n/catalogue';
import { rowsOf, sheetWith, workbookWith } from './richDocument';

function refuses(document: WorkbookDocument, code: string): void {
  let failure: unknown = null;
  try {
    writeXlsx(document, { modified: '2026-11-23T08:00:00Z' });
  } catch (error) {
    failure = error;
  }
  expect(failure).toBeInstanceOf(Failure);
  expect((failure as Failure).code).toBe(code);
  expect(catalogue).toHaveProperty([`failure.${code}`]);
}

const one = (part: Partial<SheetDocument>): WorkbookDocument => workbookWith([sheetWith('Trang', part)]);
const cell = (content: CellDocument): WorkbookDocument => one({ rows: rowsOf([content]) });
const table = (part: Partial<TableDocument>): TableDocument => ({
  name: 'Bang',
  range: 'A1:B2',
  columns: [{ name: 'Một' }, { name: 'Hai' }],
  style: null,
  bandedRows: false,
  headerRow: true,
  totalsRow: false,
  filterButton: true,
  ...part,
});
const list = (part: Partial<ValidationDocument>): WorkbookDocument =>
  one({
    validations: [
      { ranges: ['A1'], type: 'list', formula1: 'a,b', allowBlank: true, errorStyle: 'stop', ...part },
    ],
  });

describe('What Excel would refuse or repair is refused before it is written', () => {
  test('a text beyond 32,767 characters', () =>
    refuses(cell({ value: 'x'.repeat(32_768) }), 'write.text-too-long'));
  test('a formula beyond 8,192 characters', () =>
    refuses(cell({ value: 1, formula: `=${'1+'.repeat(4_096)}1` }), 'write.formula-too-long'));
  test('a row beyond the last', () =>
    refuses(
      one({ rows: new Map([[1_048_576, { cells: new Map([[0, { value: 1 }]]) }]]) }),
      'write.outside-sheet',
    ));
  test('a column beyond the last', () =>
    refuses(
      one({ rows: new Map([[0, { cells: new Map([[16_384, { value: 1 }]]) }]]) }),
      'write.outside-sheet',
    ));
  test('a workbook without sheets', () => refuses(workbookWith([]), 'write.no-sheet'));
  test('a workbook without a sheet to be seen', () =>
    refuses(workbookWith([sheetWith('A', { visibility: 'veryHidden' })]), 'write.no-sheet'));
  test.each(['', 'x'.repeat(32), 'a/b', 'a:b', "'a", "a'", '[a]', 'a\u0001', '\uD800'])(
    'the sheet name %j',
    (name) => refuses(workbookWith([sheetWith(name)]), 'write.sheet-name'),
  );
  test('two sheets whose names differ in case alone', () =>
    refuses(workbookWith([sheetWith('Trang'), sheetWith('TRANG')]), 'write.sheet-taken'));
  test('two tables of one name', () =>
    refuses(
      workbookWith([
        sheetWith('A', { tables: [table({})] }),
        sheetWith('B', { tables: [table({ name: 'BANG' })] }),
      ]),
      'write.name-taken',
    ));
  test('a defined name that a table has', () =>
    refuses(
      workbookWith([sheetWith('A', { tables: [table({})] })], {
        names: [{ name: 'bang', refersTo: '=A!$A$1', scope: null, hidden: false }],
      }),
      'write.name-taken',
    ));
  test('a name that belongs to no sheet', () =>
    refuses(
      workbookWith([sheetWith('A')], { names: [{ name: 'x', refersTo: '=1', scope: 'B', hidden: false }] }),
      'write.name-scope',
    ));
  test('a table whose range has another number of columns', () =>
    refuses(one({ tables: [table({ range: 'A1:C2' })] }), 'write.table-shape'));
  test('a heading beyond 255 characters', () =>
    refuses(
      one({ tables: [table({ columns: [{ name: 'x'.repeat(256) }, { name: 'b' }] })] }),
      'write.heading-too-long',
    ));
  test('a prompt beyond 255 characters', () =>
    refuses(list({ prompt: { title: '', message: 'x'.repeat(256) } }), 'write.prompt-too-long'));
  test('a prompt’s title beyond 32 characters', () =>
    refuses(list({ prompt: { title: 'x'.repeat(33), message: '' } }), 'write.prompt-too-long'));
  test('a list of words beyond 255 characters', () =>
    refuses(list({ formula1: 'x'.repeat(256) }), 'write.list-too-long'));
  test('a hidden part that is no XML', () =>
    refuses(
      workbookWith([sheetWith('A')], { customXml: [{ id: '', xml: '<a><b></a>' }] }),
      'write.custom-xml',
    ));
});

test('the longest text that Excel takes is written', () => {
  const document = cell({ value: 'x'.repeat(32_767) });
  expect(() => writeXlsx(document, { modified: '2026-11-23T08:00:00Z' })).not.toThrow();
});

import fc from 'fast-check';
import type {
  CellDocument,
  CellStyle,
  SheetDocument,
  WorkbookDocument,
} from '../../../../src/workbook/document';
import { sheetWith, workbookWith } from './richDocument';
import { anyLetter } from '../../../anyLetter';

/** Any text at all, with what files and formulas trip over made frequent. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: anyLetter, maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      "'",
      '"',
      '<',
      '&',
      ']]>',
      ' ',
      '\t',
      '\n',
      '\r',
      '_',
      'x',
      '0',
      '4',
      '1',
    ),
    maxLength: 12,
  }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    '_x0041_',
    '_x005F_x0041_',
    'Quý II/2025',
    '12/2024',
    '\uD800',
    '\uDC00x',
    '\u0000',
    '\uFFFF',
  ),
);

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).toUpperCase().padStart(6, '0')}`);

const style: fc.Arbitrary<CellStyle> = fc
  .record(
    {
      numberFormat: fc.constantFrom('@', '0%', 'dd/mm/yyyy', '#,##0.000', 'mmm-yy', '0" năm"'),
      bold: fc.constant(true),
      italic: fc.constant(true),
      underline: fc.constant(true),
      fontName: fc.constantFrom('Times New Roman', 'Arial'),
      fontSize: fc.constantFrom(9, 12.5, 14),
      fontColor: color,
      fill: color,
      border: fc.record({
        style: fc.constantFrom('thin' as const, 'medium' as const),
        color,
        sides: fc.subarray(['left', 'right', 'top', 'bottom'] as const, { minLength: 1 }),
      }),
      horizontal: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
      vertical: fc.constantFrom('top' as const, 'center' as const),
      wrap: fc.constant(true),
      indent: fc.integer({ min: 1, max: 5 }),
      locked: fc.constant(false),
    },
    { requiredKeys: [] },
  )
  .map((made) => made as CellStyle);

const value = fc.oneof(
  anyText,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom({ error: '#N/A' }, { error: '#REF!' }, { error: '#DIV/0!' }),
);

const cell: fc.Arbitrary<CellDocument> = fc
  .tuple(
    value,
    fc.option(
      fc.constantFrom(
        '=SUM(A1:B2)',
        '=IFS(A1>1,"IFS(",TRUE,XLOOKUP(1,A:A,B:B))',
        "='Trang & ''tính'!A1&\"<\"",
      ),
    ),
    fc.option(style),
  )
  .map(([held, formula, look]) => ({
    // Empty text alone is no content of a cell; it gets a test of its own.
    value: held === '' && formula === null ? 'x' : held,
    ...(formula === null ? {} : { formula }),
    ...(look === null || Object.keys(look).length === 0 ? {} : { style: look }),
  }));

const rows: fc.Arbitrary<SheetDocument['rows']> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 60 }), cell), { maxLength: 25 })
  .map((cells) => {
    const made: SheetDocument['rows'] = new Map();
    for (const [row, column, content] of cells) {
      const existing = made.get(row) ?? { cells: new Map() };
      existing.cells.set(column, content);
      made.set(row, existing);
    }
    return made;
  });

/** A workbook of one to three sheets with random cells, formats, columns and views. */
export const randomDocument: fc.Arbitrary<WorkbookDocument> = fc
  .record({
    sheets: fc.array(
      fc.record({
        rows,
        columns: fc
          .array(
            fc.tuple(fc.integer({ min: 0, max: 30 }), fc.record({ width: fc.integer({ min: 1, max: 100 }) })),
          )
          .map((entries) => new Map(entries)),
        tabColor: fc.option(color),
        showGridlines: fc.boolean(),
        freeze: fc.constantFrom(null, { rows: 1, columns: 0 }, { rows: 3, columns: 2 }),
        comments: fc.array(fc.record({ author: fc.constantFrom('A & B', ''), text: anyText }), {
          maxLength: 2,
        }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    date1904: fc.boolean(),
  })
  .map(({ sheets, date1904 }) =>
    workbookWith(
      sheets.map(({ comments, ...part }, index) =>
        sheetWith(`Trang & '${index}' tính`, {
          ...part,
          comments: comments.map((comment, place) => ({ cell: `B${place + 2}`, ...comment })),
        }),
      ),
      { date1904, activeSheet: "Trang & '0' tính" },
    ),
  );

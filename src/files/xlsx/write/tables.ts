import { Failure } from '../../../plan/failure';
import type { SheetDocument, TableDocument } from '../../../workbook/document';
import { rangeName, parseRange, type CellRange } from '../../../workbook/a1';
import { fileFormula } from './formula';
import { namespace } from './package/namespaces';
import { content, element, part } from './xml';

/** The longest heading that a table takes, in UTF-16 units. */
const HEADING_LIMIT = 255;

/** A table with its place and headings settled as Excel demands them. */
export interface PlacedTable {
  readonly document: TableDocument;
  /** Header row included; at least one row of body. */
  readonly area: CellRange;
  /** One for each column, none empty, no two alike whatever their case. */
  readonly headings: readonly string[];
}

/**
 * Settles the tables of a sheet: a table without a row of body gets an empty one, an empty heading becomes
 * `Column3`, a doubled one gets a number, as in Excel.
 * @throws Failure `write.table-shape` where range and columns disagree, `write.heading-too-long`
 */
export function placeTables(sheet: SheetDocument): readonly PlacedTable[] {
  return sheet.tables.map((document) => {
    const range = parseRange(document.range);
    if (!range || range.right - range.left + 1 !== document.columns.length) {
      throw new Failure('write.table-shape', { table: document.name }, document.range);
    }
    const least = range.top + (document.headerRow ? 1 : 0) + (document.totalsRow ? 1 : 0);
    const area = { ...range, bottom: Math.max(range.bottom, least) };
    return { document, area, headings: headingsOf(document) };
  });
}

function headingsOf(table: TableDocument): readonly string[] {
  const taken = new Set<string>();
  return table.columns.map(({ name }, index) => {
    const first = name === '' ? `Column${index + 1}` : name;
    if (first.length > HEADING_LIMIT) throw new Failure('write.heading-too-long', { table: table.name });
    let heading = first;
    for (let number = 2; taken.has(heading.toLowerCase()); number += 1) heading = `${first}${number}`;
    taken.add(heading.toLowerCase());
    return heading;
  });
}

/** A table as a part of its own. `id` is unique in the workbook. */
export function tablePart({ document, area, headings }: PlacedTable, id: number): string {
  const { name, headerRow, totalsRow, filterButton, style, bandedRows } = document;
  const ids = columnIds(document);
  const filtered = rangeName({ ...area, bottom: area.bottom - (totalsRow ? 1 : 0) });
  return part(
    element(
      'table',
      {
        xmlns: namespace.main,
        id,
        name,
        displayName: name,
        ref: rangeName(area),
        // Excel takes 1 where it is not said; some other programs take 0.
        headerRowCount: headerRow ? 1 : 0,
        totalsRowCount: totalsRow ? 1 : undefined,
        totalsRowShown: totalsRow ? undefined : false,
      },
      headerRow && filterButton ? element('autoFilter', { ref: filtered }) : '',
      element(
        'tableColumns',
        { count: headings.length },
        ...headings.map((heading, index) =>
          columnXml(heading, ids[index] ?? index + 1, document.columns[index]?.formula),
        ),
      ),
      element('tableStyleInfo', {
        name: style ?? undefined,
        showFirstColumn: false,
        showLastColumn: false,
        showRowStripes: bandedRows,
        showColumnStripes: false,
      }),
    ),
  );
}

/** The columns' own ids, by which a renamed column is known again; 1, 2, 3 … unless all have one. */
function columnIds({ columns }: TableDocument): readonly number[] {
  const own = columns.map(({ id }) => id ?? 0);
  const sound = own.every((id) => Number.isInteger(id) && id > 0) && new Set(own).size === own.length;
  return sound ? own : columns.map((_, index) => index + 1);
}

function columnXml(heading: string, id: number, formula: string | undefined): string {
  return element(
    'tableColumn',
    { id, name: heading },
    formula === undefined
      ? ''
      : `<calculatedColumnFormula>${content(fileFormula(formula, heading))}</calculatedColumnFormula>`,
  );
}

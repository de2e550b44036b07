import { cellName, rangeName } from '../../../workbook/a1';
import type { CellDocument, CellValue, SheetDocument } from '../../../workbook/document';
import { emptySheet } from '../../../workbook/emptyDocument';
import type { ReadingFault } from '../../../workbook/reading';
import type { XmlAttributes, XmlListener } from '../../xml/xmlListener';
import { index } from '../../xlsx/read/attribute';
import { COLUMNS, ROWS } from '../../xlsx/read/cellPlace';
import { CellCount } from '../cellLimit';
import { refuseManySheets } from '../refuseManySheets';
import type { OdsStyles } from './odsStyles';
import type { OdsRange } from './odsTables';
import { OdsText } from './odsText';
import { readOdsValue, usualFormats, valueAttributes, type OdsCell } from './odsValue';

/** What holds no cell of a sheet, or text that is none of its cell's: old content of tracked changes among it. */
const PASSED_OVER = new Set([
  '?',
  'office:annotation',
  'office:annotation-end',
  'office:forms',
  'office:scripts',
  'table:detective',
  'table:shapes',
  'table:tracked-changes',
]);

/** The attributes of the cell that is open. */
interface OpenCell {
  readonly content: Omit<OdsCell, 'shown'>;
  readonly style: string;
  readonly formula: string | undefined;
  readonly repeated: number;
  readonly width: number;
  readonly height: number;
}

/** Listens to the content of an OpenDocument spreadsheet and fills its sheets. */
export class OdsContent implements XmlListener {
  readonly sheets: SheetDocument[] = [];
  readonly ranges: OdsRange[] = [];
  readonly faults: ReadingFault[] = [];
  private readonly count = new CellCount();
  private readonly text = new OdsText();
  private sheet: SheetDocument | null = null;
  private columnStyles: { readonly until: number; readonly style: string }[] = [];
  private row = 0;
  private rowsRepeated = 1;
  private rowStyle = '';
  private column = 0;
  private cells = new Map<number, CellDocument>();
  private cell: OpenCell | null = null;

  constructor(private readonly styles: OdsStyles) {}

  open(name: string, attributes: XmlAttributes, parent: string): boolean | undefined {
    if (PASSED_OVER.has(name)) return false;
    if (this.cell) this.text.open(name, attributes);
    else if (name === 'table:table') return this.openTable(attributes, parent);
    else if (name === 'table:table-column') this.openColumn(attributes);
    else if (name === 'table:table-row') this.openRow(attributes);
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.openCell(attributes);
    else if (name === 'table:database-range') this.openRange(attributes);
    else this.styles.open(name, attributes);
    // A table within a cell is none of the sheet's.
    return this.cell && name === 'table:table' ? false : undefined;
  }

  between(text: string): void {
    if (this.cell) this.text.text(text);
  }

  close(name: string, text: string): void {
    if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.closeCell();
    else if (this.cell) this.text.close(name, text);
    else if (name === 'table:table-row') this.closeRow();
    else if (name === 'table:table') this.sheet = null;
    else this.styles.close(name, text);
  }

  private openTable(attributes: XmlAttributes, parent: string): boolean | undefined {
    if (parent !== 'office:spreadsheet') return false;
    this.sheet = emptySheet(attributes.get('table:name') ?? '');
    if (this.styles.isHidden(attributes.get('table:style-name') ?? '')) this.sheet.visibility = 'hidden';
    this.sheets.push(this.sheet);
    refuseManySheets(this.sheets.length);
    this.columnStyles = [];
    this.row = 0;
    return undefined;
  }

  private openColumn(attributes: XmlAttributes): void {
    const from = this.columnStyles[this.columnStyles.length - 1]?.until ?? 0;
    if (from >= COLUMNS) return;
    const until = from + countOf(attributes.get('table:number-columns-repeated'));
    this.columnStyles.push({ until, style: attributes.get('table:default-cell-style-name') ?? '' });
  }

  private openRow(attributes: XmlAttributes): void {
    this.rowsRepeated = countOf(attributes.get('table:number-rows-repeated'));
    this.rowStyle = attributes.get('table:default-cell-style-name') ?? '';
    this.column = 0;
    this.cells = new Map();
  }

  private openCell(attributes: XmlAttributes): void {
    const type = attributes.get('office:value-type');
    this.cell = {
      content: {
        type,
        value: attributes.get(valueAttributes[type ?? ''] ?? 'office:value'),
        string: attributes.get('office:string-value'),
        isError: attributes.get('calcext:value-type') === 'error',
      },
      style: attributes.get('table:style-name') ?? '',
      formula: attributes.get('table:formula'),
      repeated: countOf(attributes.get('table:number-columns-repeated')),
      width: countOf(attributes.get('table:number-columns-spanned')),
      height: countOf(attributes.get('table:number-rows-spanned')),
    };
  }

  private openRange(attributes: XmlAttributes): void {
    this.ranges.push({
      name: attributes.get('table:name') ?? '',
      address: attributes.get('table:target-range-address') ?? '',
      headerRow: attributes.get('table:contains-header') !== 'false',
    });
  }

  private closeCell(): void {
    const { cell, sheet, row, column } = this;
    const shown = this.text.take();
    this.cell = null;
    if (!cell || !sheet) return;
    this.column += cell.repeated;
    if (cell.width > 1 || cell.height > 1) this.merge(sheet, cell);
    const read = readOdsValue({ ...cell.content, shown });
    if ('fault' in read) this.fault(read.fault, column, cell.content.value ?? shown ?? '');
    // What cannot be read is seen in the cell, never taken for empty.
    const value: CellValue = 'fault' in read ? (cell.content.value ?? shown) : read.value;
    if (value === null && cell.formula === undefined) return;
    const made = this.cellOf(cell, value);
    this.count.add(cell.repeated);
    for (let place = column; place < column + cell.repeated; place++) {
      if (row < ROWS && place < COLUMNS) this.cells.set(place, made);
      else this.fault('no-place', place, shown ?? '');
    }
  }

  private cellOf({ content, style, formula }: OpenCell, value: CellValue): CellDocument {
    const made: CellDocument = { value };
    // `of:=` names the language of the formula.
    if (formula !== undefined) made.formula = formula.replace(/^[a-z]+:(?==)/, '');
    const usual = usualFormats[content.type ?? ''];
    if (usual === undefined) return made;
    const named = style || this.rowStyle || this.columnStyle();
    return { ...made, style: { numberFormat: this.styles.formatOf(named) ?? usual } };
  }

  /** The style of the column, which is looked for by halves: a file may have as many as columns, for each of its cells. */
  private columnStyle(): string {
    let [low, high] = [0, this.columnStyles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.columnStyles[middle]?.until ?? 0) < this.column) low = middle + 1;
      else high = middle;
    }
    return this.columnStyles[low]?.style ?? '';
  }

  private merge(sheet: SheetDocument, { width, height }: OpenCell): void {
    const left = this.column - 1;
    const bottom = Math.min(this.row + height, ROWS) - 1;
    this.count.add(1);
    sheet.merges.push(rangeName({ top: this.row, left, bottom, right: Math.min(left + width, COLUMNS) - 1 }));
  }

  private closeRow(): void {
    const { sheet, cells } = this;
    if (sheet && cells.size > 0) {
      this.count.add(cells.size * (this.rowsRepeated - 1));
      const last = Math.min(this.row + this.rowsRepeated, ROWS);
      // One object for all of them: nobody changes what came back, and a few bytes may ask for a million rows.
      const shared = { cells };
      for (let row = this.row; row < last; row++) sheet.rows.set(row, shared);
    }
    this.row += this.rowsRepeated;
  }

  private fault(code: string, column: number, found: string): void {
    this.faults.push({
      code,
      sheet: this.sheet?.name ?? '',
      cell: cellName(Math.min(this.row, ROWS - 1), Math.min(column, COLUMNS - 1)),
      found: found.slice(0, 1000),
    });
  }
}

/** How often something stands there; once where nothing tells. */
function countOf(text: string | undefined): number {
  return Math.max(1, index(text) ?? 1);
}

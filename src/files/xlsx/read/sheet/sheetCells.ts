import { Failure } from '../../../../plan/failure';
import { cellName } from '../../../../workbook/a1';
import type { CellDocument, CellStyle, CellValue, SheetDocument } from '../../../../workbook/document';
import type { ReadingFault } from '../../../../workbook/reading';
import type { XmlAttributes } from '../../../xml/xmlListener';
import { decimal, flag, index } from '../attribute';
import { COLUMNS, placeOf, ROWS } from '../cellPlace';
import { documentFormula } from '../documentFormula';
import { CellFormats, rowOf, type KeptFormats } from './cellFormats';
import { readValue, type ValueReading, type ValueSource } from './cellValue';
import { SharedFormulas } from './sharedFormulas';

/** How many cells that hold something a workbook may have. */
const CELL_LIMIT = 1_000_000;

/** What all sheets of a workbook share while they are read. */
export interface CellContext extends ValueSource {
  readonly styles: readonly (CellStyle | undefined)[];
  readonly faults: ReadingFault[];
  /** Null where rows and cells that hold nothing are left out, whatever they look like. */
  readonly looks: KeptFormats | null;
  /** Cells that hold something, over all sheets. */
  count: number;
}

/** A formula as the file has it: its text, and where several cells share it, its index. */
export interface WrittenFormula {
  readonly text: string;
  readonly type: string | undefined;
  readonly index: string | undefined;
}

/** Listens to `<sheetData>` and fills the sheet's rows. */
export class SheetCells {
  private readonly formats: CellFormats | null;
  private readonly shared: SharedFormulas;
  /** How many cells are open, one within the other where a file is wrong. */
  private openCells = 0;
  private row = -1;
  private column = -1;
  private style: string | undefined;
  private type: string | undefined;
  private value: string | null = null;
  private values = 0;
  private inline = '';
  private formula: string | null = null;
  private formulaType: string | undefined;
  private sharedIndex: string | undefined;

  constructor(
    private readonly sheet: SheetDocument,
    private readonly context: CellContext,
  ) {
    this.formats = context.looks && new CellFormats(sheet, context.looks);
    this.shared = new SharedFormulas((row, column, found) => {
      this.fault('broken-index', row, column, found);
    });
  }

  open(name: string, attributes: XmlAttributes): boolean {
    switch (name) {
      case 'row':
        this.openRow(attributes);
        return true;
      case 'c':
        this.openCells++;
        this.openCell(attributes);
        return true;
      case 'f':
        this.formulaType = attributes.get('t');
        this.sharedIndex = attributes.get('si');
        return true;
      case 'v':
      case 't':
      case 'r':
        return true;
      case 'is':
        this.inline = '';
        return true;
      default:
        return false;
    }
  }

  close(name: string, text: string): void {
    switch (name) {
      case 'c':
        this.openCells--;
        this.closeCell();
        break;
      case 'v':
        this.take(text);
        break;
      case 't':
        this.inline += text;
        break;
      case 'is':
        this.take(this.inline);
        break;
      case 'f':
        this.formula = text;
        break;
    }
  }

  /** Called when the sheet has been read. */
  end(): void {
    this.shared.end();
    this.formats?.end();
  }

  private openRow(attributes: XmlAttributes): void {
    const written = index(attributes.get('r'));
    this.row = written !== null && written >= 1 ? written - 1 : this.row + 1;
    this.column = -1;
    const height = flag(attributes.get('customHeight'), false) ? decimal(attributes.get('ht')) : null;
    const hidden = flag(attributes.get('hidden'), false);
    if ((height !== null || hidden) && this.row < ROWS) this.formats?.addRow(this.row, height, hidden);
  }

  private openCell(attributes: XmlAttributes): void {
    this.style = attributes.get('s');
    this.type = attributes.get('t');
    this.value = null;
    this.values = 0;
    this.formula = null;
    const name = attributes.get('r');
    if (name === undefined) {
      this.column++;
      return;
    }
    const place = placeOf(name);
    if (place < 0) {
      this.column++;
      this.fault('no-place', this.row, this.column, name);
      return;
    }
    this.row = Math.floor(place / COLUMNS);
    this.column = place % COLUMNS;
  }

  private take(text: string): void {
    this.values++;
    if (this.values === 1) this.value = text;
    else this.fault('two-values', this.row, this.column, `${this.value ?? ''} | ${text}`);
  }

  /** True between cells, never within one. */
  get isBetween(): boolean {
    return this.openCells === 0;
  }

  /** The place that a cell without a name has; -1 where that is none of the sheet. */
  get nextPlace(): number {
    const inSheet = this.row >= 0 && this.row < ROWS && this.column + 1 < COLUMNS;
    return inSheet ? this.row * COLUMNS + this.column + 1 : -1;
  }

  /** True where cells may have this style; -1 is none. */
  hasStyle(style: number): boolean {
    return style <= 0 || style < this.context.styles.length;
  }

  /**
   * Puts a cell as `open` and `close` of its tags would.
   * @param place row × COLUMNS + column
   * @param style one that there is
   */
  put(place: number, style: number, value: CellValue, formula: WrittenFormula | null): void {
    this.row = Math.floor(place / COLUMNS);
    this.column = place % COLUMNS;
    this.formula = formula ? formula.text : null;
    this.formulaType = formula?.type;
    this.sharedIndex = formula?.index;
    this.keep(value, style < 0 ? undefined : this.context.styles[style]);
  }

  private closeCell(): void {
    const { row, column } = this;
    if (row < 0 || row >= ROWS || column >= COLUMNS) {
      if (this.value === null && this.formula === null) return;
      this.countOne();
      this.fault('no-place', row, column, this.value ?? '');
      return;
    }
    const style = this.lookedUpStyle();
    this.keep(this.readValue(), style);
  }

  private keep(value: CellValue, style: CellStyle | undefined): void {
    const { row, column } = this;
    if (value === null && this.formula === null) {
      if (style) this.formats?.addCell(row * COLUMNS + column, style);
      return;
    }
    this.countOne();
    this.formats?.reached(row);
    const cells = rowOf(this.sheet, row).cells;
    const there = cells.get(column);
    if (there && (there.value !== null || there.formula !== undefined)) {
      this.fault('two-values', row, column, `${shown(there.value)} | ${shown(value)}`);
      return;
    }
    const cell: CellDocument = style ? { value, style } : { value };
    cells.set(column, cell);
    if (this.formula !== null) this.addFormula(cell, this.formula);
  }

  private addFormula(cell: CellDocument, formula: string): void {
    if (this.formulaType === 'shared' && this.sharedIndex !== undefined) {
      this.shared.add(this.sharedIndex, formula, cell, this.row, this.column);
    } else if (formula !== '') {
      cell.formula = documentFormula(formula);
    } else {
      cell.formula = '=';
    }
  }

  private readValue(): CellValue {
    if (this.value === null) return null;
    const reading: ValueReading = readValue({ type: this.type, text: this.value }, this.context);
    if ('value' in reading) return reading.value;
    this.fault(reading.fault, this.row, this.column, this.value);
    // What cannot be read is seen in the cell, never taken for empty.
    return reading.fault === 'broken-index' ? { error: '#REF!' } : this.value;
  }

  private lookedUpStyle(): CellStyle | undefined {
    if (this.style === undefined) return undefined;
    const place = index(this.style);
    if (place !== null && (place < this.context.styles.length || place === 0))
      return this.context.styles[place];
    this.fault('broken-index', this.row, this.column, this.style);
    return undefined;
  }

  private countOne(): void {
    if (++this.context.count > CELL_LIMIT) throw new Failure('file.too-many-cells', { limit: CELL_LIMIT });
  }

  private fault(code: string, row: number, column: number, found: string): void {
    this.context.faults.push({
      code,
      sheet: this.sheet.name,
      cell: cellName(Math.max(0, row), Math.max(0, column)),
      found: found.slice(0, 1000),
    });
  }
}

function shown(value: CellValue): string {
  return value !== null && typeof value === 'object' ? value.error : String(value ?? '');
}

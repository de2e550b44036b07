import { Failure } from '../../../plan/failure';
import { rangeName, type CellRange } from '../../../workbook/a1';
import type { CellDocument, CellStyle, CellValue, SheetDocument } from '../../../workbook/document';
import type { CellCount } from '../cellLimit';

/** What a cell of a formula has for its text: that it has one is told, what it says is not read. */
const SOME_FORMULA = '=';

/** What the cells of all sheets of a workbook share. */
export interface BinaryBook {
  /** The texts that cells name by their numbers. */
  readonly texts: readonly string[];
  /** The looks that cells name by their numbers; undefined is General. */
  readonly looks: readonly (CellStyle | undefined)[];
  readonly count: CellCount;
}

/** The last row and column that a format has. */
export interface SheetBounds {
  readonly rows: number;
  readonly columns: number;
}

/** Takes the cells of a sheet as a binary format gives them, each with its place and the number of its look. */
export class BinarySheet {
  constructor(
    private readonly sheet: SheetDocument,
    private readonly book: BinaryBook,
    private readonly bounds: SheetBounds,
  ) {}

  /** @throws Failure `file.damaged` for a place that no sheet has, `file.too-many-cells` */
  put(row: number, column: number, look: number, value: CellValue): CellDocument {
    const { rows, columns } = this.bounds;
    if (row >= rows || column >= columns)
      throw new Failure('file.damaged', {}, `a cell at ${row}, ${column}`);
    this.book.count.add(1);
    const style = this.book.looks[look];
    const cell: CellDocument = style ? { value, style } : { value };
    let cells = this.sheet.rows.get(row)?.cells;
    if (!cells) this.sheet.rows.set(row, { cells: (cells = new Map()) });
    cells.set(column, cell);
    return cell;
  }

  /** The same of a cell whose value a formula gave. */
  putComputed(row: number, column: number, look: number, value: CellValue): CellDocument {
    const cell = this.put(row, column, look, value);
    cell.formula = SOME_FORMULA;
    return cell;
  }

  /** @throws Failure `file.damaged` where there is no such text */
  text(index: number): string {
    const text = this.book.texts[index];
    if (text === undefined) throw new Failure('file.damaged', {}, `no shared text ${index}`);
    return text;
  }

  /** Merged cells count as one: a sheet could name a million ranges. */
  merge(range: CellRange): void {
    const { rows, columns } = this.bounds;
    const { top, left, bottom, right } = range;
    if (bottom < top || right < left || bottom >= rows || right >= columns) {
      throw new Failure('file.damaged', {}, `merged cells at ${top}, ${left}, ${bottom}, ${right}`);
    }
    this.book.count.add(1);
    this.sheet.merges.push(rangeName(range));
  }
}

/** The looks by number, given the format code of each; those of one code are one object. */
export function looksOf(codes: readonly (string | undefined)[]): readonly (CellStyle | undefined)[] {
  const known = new Map<string, CellStyle>();
  return codes.map((numberFormat) => {
    if (numberFormat === undefined) return undefined;
    const style = known.get(numberFormat) ?? { numberFormat };
    known.set(numberFormat, style);
    return style;
  });
}

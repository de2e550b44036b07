import type { CellValue } from '../../workbook/document';
import { COLUMNS } from '../model/area';
import type { Place } from './argument';

/** Values of cells by their place: they are asked for far more often than worked out, so no key is spelt. */
export class CellValues {
  readonly #sheets = new Map<string, Map<number, CellValue>>();

  get({ sheet, row, column }: Place): CellValue | undefined {
    return this.#sheets.get(sheet)?.get(row * COLUMNS + column);
  }

  set({ sheet, row, column }: Place, value: CellValue): void {
    let cells = this.#sheets.get(sheet);
    if (cells === undefined) this.#sheets.set(sheet, (cells = new Map<number, CellValue>()));
    cells.set(row * COLUMNS + column, value);
  }

  clear(): void {
    this.#sheets.clear();
  }
}

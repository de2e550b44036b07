import type { CellValue } from '../../workbook/document';

/** What of a cell its meaning follows from: a raw cell and one of a snapshot both are. */
export interface ReadableCell {
  readonly value: CellValue;
  /** The number format; absent is General. */
  readonly format?: string | undefined;
  /** True where a formula gave the value. */
  readonly computed?: boolean | undefined;
}

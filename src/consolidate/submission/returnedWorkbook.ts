import type { RawCell, WorkbookReading } from '../../workbook/reading';

/** A workbook that came back, as its file gave it: nothing is judged yet. */
export interface ReturnedWorkbook {
  readonly reading: WorkbookReading;
  /** Merged ranges that touch a table of `reading`, by sheet. */
  readonly merges: Readonly<Record<string, readonly string[]>>;
  /** Cells that hold something and stand in no table of `reading`; those of the carrier sheet apart. */
  readonly outside: readonly OutsideCell[];
  /** When the document says that it was last changed, ISO 8601; null where it does not. */
  readonly modified: string | null;
  /** The program that the document says wrote it; null where it does not. */
  readonly program: string | null;
  readonly format: ReturnedFormat;
}

export type ReturnedFormat = 'xlsx' | 'xls' | 'xlsb' | 'ods' | 'csv';

/** A cell outside our tables. */
export interface OutsideCell extends RawCell {
  readonly sheet: string;
  /** `E17` */
  readonly cell: string;
}

/** A file among the returns: where it came from, and what tells it from others. */
export interface ReturnedFile {
  /** The path as given, or `archive.zip!entry`, with `/` between folders. */
  readonly file: string;
  /** When the file or zip entry was last changed, ISO 8601; null where nobody knows. */
  readonly changedAt: string | null;
  /** A fingerprint of its bytes: two files with the same one are the same. */
  readonly checksum: string;
}

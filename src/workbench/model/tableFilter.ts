/** What one column of a table or sheet is filtered by; the shape of `Excel.FilterCriteria`. */
export interface ColumnCriteria {
  readonly filterOn:
    | 'Values'
    | 'Custom'
    | 'Dynamic'
    | 'TopItems'
    | 'TopPercent'
    | 'BottomItems'
    | 'BottomPercent'
    | 'CellColor'
    | 'FontColor';
  /** The texts that stay, for `Values`. */
  readonly values?: readonly string[];
  /** For `Custom`: `=x`, `<>x`, `>5`; `*` and `?` stand for any text. */
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: 'And' | 'Or';
  /** For `Dynamic`: above or below the column's average. */
  readonly dynamicCriteria?: 'AboveAverage' | 'BelowAverage';
  /** For the colours, `#RRGGBB`. */
  readonly color?: string;
}

/** A table's filter: criteria by the column's place in the table, and the rows of the sheet it hides. */
export interface TableFilter {
  readonly criteria: ReadonlyMap<number, ColumnCriteria>;
  readonly hidden: ReadonlySet<number>;
}

/** Names of our tables: plain ASCII, never changed. */
export type TableName = 'NhiemVu' | 'ChiTieu' | 'PhoiHop' | 'DonVi' | 'KiemTra' | 'HopNhat';

/** Who may write a column. */
export type Owner = 'coordinator' | 'lead' | 'coordinating-unit' | 'product' | 'formula';

export interface ColumnDefinition {
  /** The identifier that JSON uses; never changes. */
  readonly id: string;
  /** The heading in the workbook. */
  readonly heading: string;
  readonly owner: Owner;
  /** `text` is written under the format `@`. */
  readonly kind: 'text' | 'date' | 'number' | 'percent' | 'formula';
  /** In characters of the default font. */
  readonly width: number;
  readonly wrap: boolean;
  readonly align?: 'left' | 'center' | 'right';
  /** The list of `Danh mục` behind the drop-down, or a column of `DonVi`. */
  readonly list?: ListName;
  /** The prompt shown beside the cell, by its name in `promptWording`. */
  readonly prompt?: string;
  /** True where the column joined the product later: workbooks loaded before do not have it. */
  readonly later?: true;
}

export type ListName =
  'status' | 'deadlineKind' | 'severity' | 'decision' | 'unitKind' | 'mergeDecision' | 'unit';

export interface TableDefinition {
  readonly name: TableName;
  /** The sheet's name at creation; people may rename it. */
  readonly sheet: string;
  /** `key` columns identify a row: one, or key and unit for `PhoiHop`. */
  readonly identity: readonly string[];
  readonly columns: readonly ColumnDefinition[];
  /** True where the table joined the product later: workbooks loaded before do not have it, nor do packages. */
  readonly later?: true;
}

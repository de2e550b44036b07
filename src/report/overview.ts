/** How the rows stand on a day; each figure names its rows, so that it can be opened. */
export interface Overview {
  readonly asOf: string;
  readonly dueSoonDays: number;
  readonly total: readonly RowRef[];
  readonly done: { readonly inTime: readonly RowRef[]; readonly late: readonly RowRef[] };
  readonly open: {
    readonly inTime: readonly RowRef[];
    readonly overdue: readonly RowRef[];
    readonly noDate: readonly RowRef[];
  };
  readonly dueSoon: readonly RowRef[];
  readonly unassigned: readonly RowRef[];
  /** By lead unit, most overdue first; a row with several leads counts for each. */
  readonly byUnit: readonly UnitOverview[];
}

export interface RowRef {
  readonly table: 'NhiemVu' | 'ChiTieu';
  readonly key: string;
  readonly sheet: string;
  readonly cell: string;
}

export interface UnitOverview {
  readonly name: string;
  readonly done: readonly RowRef[];
  readonly inTime: readonly RowRef[];
  readonly overdue: readonly RowRef[];
  readonly noDate: readonly RowRef[];
}

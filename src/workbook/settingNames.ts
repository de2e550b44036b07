/** The two settings that live in the workbook, as names of cells on Tổng quan. */
export const settingNames = {
  /** The day that everything is judged on: a date, or `=TODAY()`. */
  asOf: 'NgayTinh',
  /** How many days ahead count as due soon. */
  dueSoonDays: 'SoNgaySapDenHan',
} as const;

/** What the decision says of itself, as names of cells on Tổng quan; a person fills in what the text left open. */
export const decisionNames = {
  number: 'SoQuyetDinh',
  date: 'NgayQuyetDinh',
} as const;

export const DEFAULT_DUE_SOON_DAYS = 30;

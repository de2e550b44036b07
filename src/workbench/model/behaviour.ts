/**
 * Where Excels differ among themselves, by version, platform or a user's option, and where nobody has told
 * what Excel does. Each may be changed at any time: by an option at the start, or on `model.behaviour`.
 */
export interface Behaviour {
  /** Excel 2021 has the API sets up to ExcelApi 1.14, 2024 those up to 1.17, Microsoft 365 all. */
  excel: '2021' | '2024' | '365';
  /** `either` refuses what one of the two refuses. */
  platform: 'either' | 'desktop' | 'web';
  /** `- Báo cáo` or `@ai` in a General cell. */
  proseAfterSign: 'refuse' | 'text' | 'nameError';
  /** A `Date`, which leaves the library as a text such as `2025-06-05T00:00:00.000Z`. */
  dateObject: 'refuse' | 'text';
  /** `=…` written by a program in a web Excel where the format is `@`; the desktop keeps the text. */
  equalsUnderTextOnWeb: 'refuse' | 'text';
  /** What `valueTypes` says of whole numbers. */
  wholeNumbers: 'Double' | 'Integer';
  /** A read of more cells than the limit. */
  readAboveLimit: 'error' | 'null';
  /** A heading that a program sets to one that the table has already. */
  duplicateHeading: 'refuse' | 'number';
  /** The user's option "Fill formulas in tables to create calculated columns". */
  calculatedColumns: boolean;
  /** Which of several formulas written into a table's column takes it over. */
  calculatedColumnTakes: 'last' | 'first';
  /** The user's option "Include new rows and columns in table", for what a person types below a table. */
  tablesGrow: boolean;
  /** Whether a table takes in what a program writes below it, too: accounts differ. */
  tablesGrowForPrograms: boolean;
  /** Several rows written at once over a filtered table. */
  filteredWrite: 'refuse' | 'write';
  /** A row of a filtered table that is deleted. */
  filteredDelete: 'InsertDeleteConflict' | 'GeneralException' | 'nothing';
  /** How many rows a table tells of that lost its last one. */
  emptiedTable: 'noRow' | 'blankRow';
  /** `getDataBodyRange` of such a table. */
  emptiedBody: 'refuse' | 'blankRow';
  /** A conditional format deleted through a range that reaches beyond its own. */
  ruleDeletedThroughMore: 'ItemNotFound' | 'delete';
  /** `unprotect` of a sheet that is not protected; protecting twice fails in every Excel. */
  needlessUnprotect: 'AccessDenied' | 'nothing';
  /** Some builds from 2605 on deny even an `unprotect` that is needed. */
  neededUnprotect: 'unprotect' | 'AccessDenied';
  /** The code of a request while a person is typing in a cell: the documents name both. */
  cellEditCode: 'InvalidOperationInCellEditMode' | 'InvalidOperation';
  /** Parts of custom XML longer than this are refused. */
  xmlPartLimit: number;
  /** Settings that are longer together than this, as JSON, are refused; 2 MB is what is promised. */
  settingsLimit: number;
}

/** The strictest of what is known; where nothing is known, a refusal. */
export const STRICTEST: Behaviour = {
  excel: '2021',
  platform: 'either',
  proseAfterSign: 'refuse',
  dateObject: 'refuse',
  equalsUnderTextOnWeb: 'refuse',
  wholeNumbers: 'Double',
  readAboveLimit: 'error',
  duplicateHeading: 'refuse',
  calculatedColumns: true,
  calculatedColumnTakes: 'last',
  tablesGrow: true,
  tablesGrowForPrograms: false,
  filteredWrite: 'refuse',
  filteredDelete: 'InsertDeleteConflict',
  emptiedTable: 'noRow',
  emptiedBody: 'refuse',
  ruleDeletedThroughMore: 'ItemNotFound',
  needlessUnprotect: 'AccessDenied',
  neededUnprotect: 'unprotect',
  cellEditCode: 'InvalidOperationInCellEditMode',
  xmlPartLimit: 1_000_000,
  settingsLimit: 1_000_000,
};

/** The API set that an Excel has; Microsoft 365 stands for 1.20. */
export function apiSetOf(excel: Behaviour['excel']): string {
  return { '2021': '1.14', '2024': '1.17', '365': '1.20' }[excel];
}

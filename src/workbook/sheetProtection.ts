/** What a protected sheet may allow, by Excel's name, with the attribute of the file format that locks it. */
export const protectionFlags = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowEditObjects: 'objects',
  allowEditScenarios: 'scenarios',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
} as const;

export type ProtectionFlag = keyof typeof protectionFlags;

export const protectionFlagNames = Object.keys(protectionFlags) as readonly ProtectionFlag[];

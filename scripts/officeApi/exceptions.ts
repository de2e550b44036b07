/**
 * Arguments that came later than the method that takes them: the version of ExcelApi by method and place.
 * The remarks beside parameters are prose, so this list is kept by hand.
 */
export const LATER_ARGUMENTS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  'Excel.TableRowCollection.add': { 2: '1.15' },
  'Excel.TableColumnCollection.add': { 2: '1.4' },
  'Excel.WorksheetProtection.protect': { 1: '1.7' },
  'Excel.WorksheetProtection.unprotect': { 0: '1.7' },
};

/** Members of the Excel namespace that belong to the library itself and name no set. */
export const LIBRARY_MEMBERS: ReadonlySet<string> = new Set([
  'Excel.run',
  'Excel.RequestContext',
  'Excel.RequestContext.workbook',
  'Excel.RequestContext.application',
  'Excel.RequestContext.runtime',
  // The library asks for `DelayForCellEdit` itself, and leaves the option aside where it is not there.
  'Excel.RunOptions.delayForCellEdit',
]);

/**
 * Members of the common API that may be used without asking, each with the ground for it. The common API
 * has no numbered set of its own for them: what is not here fails.
 */
const COMMON_MEMBERS: Readonly<Record<string, string>> = {
  'Office.onReady': 'in Office.js since 2018; the library answers it outside Office too',
  'Office.context': 'there once Office.js has started',
  'Office.context.diagnostics': 'there in every host; read as one that may be missing',
  'Office.context.diagnostics.version': 'there in every host; read as one that may be missing',
  'Office.context.officeTheme': 'missing on Excel for the web, and read as one that may be',
  'Office.context.officeTheme.bodyBackgroundColor': 'as its theme',
  'Office.context.displayLanguage': 'there in every host',
  'Office.context.requirements': 'there in every host since 2016',
  'Office.context.requirements.isSetSupported': 'it is how a program asks',
  'Office.RequirementSetSupport.isSetSupported': 'it is how a program asks',
  'Office.actions': 'SharedRuntime 1.1, which the manifest requires',
  'Office.actions.associate': 'SharedRuntime 1.1, which the manifest requires',
  'Office.addin': 'SharedRuntime 1.1, which the manifest requires',
  'Office.addin.showAsTaskpane': 'SharedRuntime 1.1, which the manifest requires',
};

/** True for a member on that list, by its path from `Office` or by the interface that declares it. */
export function isCommonMember(member: string): boolean {
  return COMMON_MEMBERS[member.replace(/^Office\.Context\./, 'Office.context.')] !== undefined;
}

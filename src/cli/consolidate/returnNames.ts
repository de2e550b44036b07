/** What a folder or an archive is searched for; a file that is named itself is read whatever its name. */
const WORKBOOK = /\.(?:xlsx|xlsm|xls|xlsb|ods|csv)$/i;
const ARCHIVE = /\.zip$/i;

/** True for the name of a workbook of any kind that is read. */
export function isWorkbookName(name: string): boolean {
  return WORKBOOK.test(name);
}

/** True for the name of a zip archive. */
export function isArchiveName(name: string): boolean {
  return ARCHIVE.test(name);
}

/**
 * True for a file or folder that programs put beside others: what Excel and LibreOffice keep while a workbook
 * is open, what macOS adds to folders and archives, whatever is hidden.
 */
export function isPutThereByPrograms(name: string): boolean {
  return name.startsWith('~$') || name.startsWith('.') || name === '__MACOSX';
}

import { attribute } from '../locate';
import { startTag } from '../startTag';
import type { PackagePatch } from './packagePatch';
import type { WorkbookMap } from './workbookMap';

const OFFICE_2006 = 'http://schemas.microsoft.com/office/2006/relationships/';
const WORKSHEET_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const WORKBOOK_TYPE = `${SPREADSHEET}.sheet.main+xml`;
const WORKSHEET_TYPE = `${SPREADSHEET}.worksheet+xml`;
const PROJECT_TYPE = 'application/vnd.ms-office.vbaproject';

/**
 * Takes the macros out: the project with its signatures, and sheets of the old macro language, which become
 * empty sheets so that no other sheet changes its number. The workbook is of the kind without macros then.
 * @returns true where there were any
 */
export function dropMacros(patch: PackagePatch, map: WorkbookMap): boolean {
  const projects = patch.office
    .relationships(map.workbook)
    .filter(({ type, external }) => type === `${OFFICE_2006}vbaProject` && !external);
  for (const { target } of projects) {
    for (const { target: part, external } of patch.office.relationships(target)) {
      if (!external) patch.drop(part, target);
    }
    patch.drop(target, map.workbook);
  }
  const sheets = map.sheets.filter(({ type }) => /\/(?:xl|xlIntl)Macrosheet$/i.test(type));
  for (const { part } of sheets) patch.replace(part, emptySheet());
  const emptied = new Set(sheets.map(({ relationship }) => relationship));
  if (sheets.length > 0) {
    patch.editRelationships(map.workbook, (tag, text) =>
      emptied.has(attribute(tag, 'Id') ?? '') ? startTag(text, tag, { Type: WORKSHEET_RELATION }) : null,
    );
  }
  cleanContentTypes(patch, new Set(sheets.map(({ part }) => `/${part}`.toLowerCase())));
  return projects.length > 0 || sheets.length > 0;
}

function emptySheet(): string {
  return `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
}

function cleanContentTypes(patch: PackagePatch, emptied: ReadonlySet<string>): void {
  const extensions = new Set(
    patch.parts().map((part) => part.slice(part.lastIndexOf('.') + 1).toLowerCase()),
  );
  patch.editContentTypes((tag, text) => {
    const type = (attribute(tag, 'ContentType') ?? '').toLowerCase();
    if (emptied.has((attribute(tag, 'PartName') ?? '').toLowerCase())) {
      return startTag(text, tag, { ContentType: WORKSHEET_TYPE });
    }
    if (/\.macroenabled(?:\.main)?(?:\+xml)?$/.test(type)) {
      return startTag(text, tag, { ContentType: WORKBOOK_TYPE });
    }
    const unused = tag.selfClosing && !extensions.has((attribute(tag, 'Extension') ?? '').toLowerCase());
    return type === PROJECT_TYPE && unused ? '' : null;
  });
}

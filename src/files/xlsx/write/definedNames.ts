import { Failure } from '../../../plan/failure';
import type { PrintSetup, WorkbookDocument } from '../../../workbook/document';
import { absoluteName, columnLetters, parseRange, sheetPrefix } from '../../../workbook/a1';
import { fileFormula } from './formula';
import { content, element } from './xml';

/** Names that Excel keeps for itself and that follow from the sheets. */
const PRINT_TITLES = '_xlnm.Print_Titles';
const FILTER = '_xlnm._FilterDatabase';

interface Entry {
  readonly name: string;
  readonly sheet: number | undefined;
  readonly hidden: boolean;
  readonly formula: string;
}

/**
 * `<definedNames>`: the document's names, then what its sheets repeat in print and their filters.
 * @throws Failure `write.name-taken` where two names of one scope differ in nothing but case,
 *   `write.name-scope` where a name belongs to a sheet that is not there
 */
export function definedNamesXml(document: WorkbookDocument): string {
  const entries = [...ownNames(document), ...sheetNames(document)];
  const taken = new Set<string>();
  for (const { name, sheet } of entries) {
    const key = `${sheet ?? ''}!${name.toLowerCase()}`;
    if (taken.has(key)) throw new Failure('write.name-taken', { name });
    taken.add(key);
  }
  if (entries.length === 0) return '';
  return element(
    'definedNames',
    {},
    ...entries.map(({ name, sheet, hidden, formula }) =>
      element(
        'definedName',
        { name, localSheetId: sheet, hidden: hidden || undefined },
        content(fileFormula(formula, name)),
      ),
    ),
  );
}

function ownNames(document: WorkbookDocument): Entry[] {
  return document.names
    .filter(({ name }) => name !== PRINT_TITLES && name !== FILTER)
    .map(({ name, refersTo, scope, hidden }) => {
      const sheet = document.sheets.findIndex((candidate) => candidate.name === scope);
      if (scope !== null && sheet < 0) throw new Failure('write.name-scope', { name, sheet: scope });
      return { name, formula: refersTo, hidden, sheet: scope === null ? undefined : sheet };
    });
}

function sheetNames(document: WorkbookDocument): Entry[] {
  return document.sheets.flatMap(({ name, print, autoFilter }, sheet) => {
    const entries: Entry[] = [];
    const area = autoFilter === null ? null : parseRange(autoFilter);
    if (area) {
      const formula = sheetPrefix(name) + absoluteName(area);
      entries.push({ name: FILTER, sheet, hidden: true, formula });
    }
    const titles = print ? printTitles(print).map((place) => sheetPrefix(name) + place) : [];
    if (titles.length > 0) {
      entries.push({ name: PRINT_TITLES, sheet, hidden: false, formula: titles.join(',') });
    }
    return entries;
  });
}

/** The columns stand before the rows, as Excel writes them. */
function printTitles({ titleColumns, titleRows }: PrintSetup): string[] {
  const places: string[] = [];
  if (titleColumns) {
    places.push(`$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`);
  }
  if (titleRows) places.push(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
  return places;
}

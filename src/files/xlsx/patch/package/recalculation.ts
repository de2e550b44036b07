import { escapeMarkup } from '../../write/xml';
import { attribute, locate, type LocatedTag } from '../locate';
import { splice } from '../splices';
import { startTag } from '../startTag';
import type { PackagePatch } from './packagePatch';
import type { WorkbookMap } from './workbookMap';

/** A patched sheet, and what formulas elsewhere may call it and its tables. */
export interface PatchedNames {
  readonly part: string;
  readonly hasFormulas: boolean;
  readonly names: readonly string[];
}

/**
 * Asks Excel to calculate everything at opening, where a formula may depend on a patched cell: its cached
 * value would be that of the old content. A workbook that asks already, or has no such formula, stays.
 */
export function askForRecalculation(
  patch: PackagePatch,
  map: WorkbookMap,
  patched: readonly PatchedNames[],
): void {
  const own = new Set(patched.map(({ part }) => part));
  const called = patched.flatMap(({ names }) =>
    names.flatMap((name) => [escapeMarkup(name), escapeMarkup(name.replaceAll("'", "''"))]),
  );
  const depends = (formula: string): boolean => called.some((name) => formula.includes(name));
  const needed =
    patched.some(({ hasFormulas }) => hasFormulas) ||
    nameFormulas(patch.text(map.workbook)).some(depends) ||
    map.sheets.some(({ part }) => !own.has(part) && cellFormulas(patch.text(part)).some(depends));
  if (needed) setCalculation(patch, map.workbook);
}

/** The formulas of a sheet's cells, with their markup escaped. */
function cellFormulas(text: string): string[] {
  return Array.from(text.matchAll(/<(?:[\w.-]+:)?f(?:\s[^<>]*)?>([^<]*)</g), ([, formula = '']) => formula);
}

/** The formulas of the defined names, those apart that Excel keeps for printing and filters. */
function nameFormulas(text: string): string[] {
  const names = text.matchAll(/<(?:[\w.-]+:)?definedName\s([^<>]*)>([^<]*)</g);
  return Array.from(names, ([, attributes = '', formula = '']) =>
    attributes.includes('"_xlnm.') ? '' : formula,
  );
}

function setCalculation(patch: PackagePatch, workbook: string): void {
  const text = patch.text(workbook);
  const found: { calculation: LocatedTag | null; last: { prefix: string; end: number } | null } = {
    calculation: null,
    last: null,
  };
  let prefix = '';
  locate(text, workbook, {
    open(tag, parent) {
      if (parent === '') prefix = tag.prefix;
      if (tag.name === 'calcPr' && parent === 'workbook') found.calculation = tag;
    },
    close(tag, _content, parent) {
      const before = ['sheets', 'functionGroups', 'externalReferences', 'definedNames'].includes(tag.name);
      if (before && parent === 'workbook') found.last = { prefix, end: tag.end };
    },
  });
  const { calculation, last } = found;
  if (calculation) {
    if (['1', 'true'].includes(attribute(calculation, 'fullCalcOnLoad') ?? '')) return;
    const written = startTag(text, calculation, { fullCalcOnLoad: '1' });
    patch.replace(workbook, splice(text, [{ ...calculation, text: written }]));
  } else if (last) {
    const written = `<${last.prefix}calcPr fullCalcOnLoad="1"/>`;
    patch.replace(workbook, splice(text, [{ start: last.end, end: last.end, text: written }]));
  }
}

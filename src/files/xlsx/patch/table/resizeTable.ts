import { parseRange, rangeName } from '../../../../workbook/a1';
import { attribute } from '../locate';
import type { PackagePatch } from '../package/packagePatch';
import { startTag } from '../startTag';
import type { TableGrowth } from './replaceRows';

/** Elements of a table's part that end where its body ends. */
const ENDING = new Set(['table', 'autoFilter', 'sortState', 'sortCondition']);

/** Sets the last row of a table, and of its filter and sorting. Everything else in its part stays. */
export function resizeTable(patch: PackagePatch, { table, oldBottom, newBottom }: TableGrowth): void {
  if (newBottom === oldBottom) return;
  patch.editTags(table.part, (tag, text) => {
    const range = ENDING.has(tag.name) ? parseRange(attribute(tag, 'ref') ?? '') : null;
    if (!range || range.bottom !== oldBottom) return null;
    return startTag(text, tag, { ref: rangeName({ ...range, bottom: newBottom }) });
  });
}

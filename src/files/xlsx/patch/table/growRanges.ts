import { parseRange, rangeName, type CellRange } from '../../../../workbook/a1';
import { attribute, locate } from '../locate';
import type { Splice } from '../splices';
import { startTag } from '../startTag';
import { escapeMarkup } from '../../write/xml';
import type { TableGrowth } from './replaceRows';

/** Elements whose `sqref` follows the rows of a table, as in Excel. */
const FOLLOWING = new Set(['conditionalFormatting', 'dataValidation', 'ignoredError', 'protectedRange']);

/**
 * The ranges of drop-downs and conditional formats that end with a table's last row, drawn down over its
 * new rows. Other ranges, and all of them where a table shrinks, stay.
 */
export function growRanges(text: string, part: string, growths: readonly TableGrowth[]): readonly Splice[] {
  const growing = growths.filter(({ oldBottom, newBottom }) => newBottom > oldBottom);
  if (growing.length === 0) return [];
  const splices: Splice[] = [];
  let listAt = -1;
  locate(text, part, {
    open(tag) {
      // Younger drop-downs keep their ranges as the text of an element called sqref.
      listAt = tag.name === '?' && tag.local === 'sqref' ? tag.end : -1;
      const ranges = FOLLOWING.has(tag.name) ? attribute(tag, 'sqref') : undefined;
      if (ranges === undefined) return;
      const grown = growAll(ranges, growing);
      if (grown === ranges) return;
      splices.push({ start: tag.start, end: tag.end, text: startTag(text, tag, { sqref: grown }) });
    },
    close(tag, content) {
      if (listAt < 0 || tag.start < listAt) return;
      const grown = growAll(content, growing);
      if (grown !== content) splices.push({ start: listAt, end: tag.start, text: escapeMarkup(grown) });
      listAt = -1;
    },
  });
  return splices;
}

function growAll(ranges: string, growths: readonly TableGrowth[]): string {
  return ranges
    .split(' ')
    .map((text) => {
      const range = parseRange(text);
      const growth = range && growths.find((candidate) => follows(range, candidate));
      return growth ? rangeName({ ...range, bottom: growth.newBottom }) : text;
    })
    .join(' ');
}

function follows(range: CellRange, { table, oldBottom, newBottom }: TableGrowth): boolean {
  return (
    range.top >= table.range.top &&
    range.top <= oldBottom &&
    range.bottom >= oldBottom &&
    range.bottom < newBottom &&
    range.left >= table.range.left &&
    range.right <= table.range.right
  );
}

import { parseRange, rangeName } from '../../../../workbook/a1';
import type { SheetContents } from '../edits';
import { attribute } from '../locate';
import type { Splice } from '../splices';
import { startTag } from '../startTag';
import type { SheetLayout } from './layout';

/** The sheet's own note of its used area, made large enough; it is never made smaller. */
export function widenDimension(text: string, { dimension }: SheetLayout, contents: SheetContents): Splice[] {
  const range = dimension ? parseRange(attribute(dimension, 'ref') ?? '') : null;
  if (!dimension || !range) return [];
  const wide = { ...range };
  for (const [row, cells] of contents) {
    for (const [column, content] of cells) {
      if (content.kind === 'gone' || content.value === null) continue;
      wide.top = Math.min(wide.top, row);
      wide.bottom = Math.max(wide.bottom, row);
      wide.left = Math.min(wide.left, column);
      wide.right = Math.max(wide.right, column);
    }
  }
  if (rangeName(wide) === rangeName(range)) return [];
  const written = startTag(text, dimension, { ref: rangeName(wide) });
  return [{ start: dimension.start, end: dimension.end, text: written }];
}

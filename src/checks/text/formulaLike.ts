import { isAsked } from './cells';
import { textCheck } from './textCheck';

/**
 * Text that Excel takes for a formula when somebody types it again or a program copies it: a leading `=` or
 * `@`, or a sign before something that can be computed. A dash before a word with a blank is a list item.
 */
const FORMULA_LIKE = /^[\t\r\n]*(?:[=@]|[+-](?=[\p{L}\d(.]))/u;

/** A dash that stands close to a word, as people begin the items of a list. */
const ITEM = /^[+-](?=\p{L})/u;

export const formulaLike = textCheck('text.formula-like', 'warning', 'No text looks like a formula.', {
  prose: (cell) => {
    const { written } = cell;
    if (!FORMULA_LIKE.test(written) || isAsked(cell)) return null;
    return {
      corrected: ITEM.test(written) ? written.replace(ITEM, '$& ').normalize('NFC') : null,
      sure: false,
    };
  },
  units: ({ written }) => (FORMULA_LIKE.test(written) ? { stretches: [], sure: false } : null),
});

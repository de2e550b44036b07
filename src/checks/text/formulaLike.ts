import { textCheck } from './columns';

/**
 * Text that Excel takes for a formula when somebody types it again or a program copies it: a leading `=` or
 * `@`, or a sign before something that can be computed. A dash before a word with a blank is a list item.
 */
const FORMULA_LIKE = /^[\t\r\n]*(?:[=@]|[+-](?=[\p{L}\d(.]))/u;

export const formulaLike = textCheck(
  'text.formula-like',
  'warning',
  'No text looks like a formula.',
  ({ written }) => (FORMULA_LIKE.test(written) ? { found: written, corrected: null, sure: false } : null),
);

import { folded, tidied } from '../folded';
import type { SourceCell } from '../sourceTable';
import { readLabel, readLabelledTitle } from './label';

const LONGEST_TITLE = 400;

/** True for `PHỤ LỤC 01` and the like, its title in the same line or not. */
export function isAppendixTitle(text: string): boolean {
  return (
    text.length <= LONGEST_TITLE &&
    /^\s*ph/iu.test(text) &&
    /^phu luc(?: so)?(?: (?:\d{1,3}|[ivx]{1,5}|[a-d])\b|$)/.test(folded(text))
  );
}

/** True for `12`, `- 12 -`, `Trang 12`, `12/20`; a year is none. */
export function isPageNumber(text: string): boolean {
  return (
    text.length <= 40 &&
    /^\s*(?:trang|page)?\s*[-–—]?\s*\d{1,3}(?:\s*\/\s*\d{1,3})?\s*[-–—]?\s*$/iu.test(text)
  );
}

/** True where a line has letters and none of them is a small one, as the head of a document has. */
export function isInCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && text === text.toUpperCase();
}

/** True for the row of column numbers that may stand below the headings: `(1) (2) (3) (4)`. */
export function isRowOfNumbers(filled: readonly SourceCell[]): boolean {
  const inOrder = filled.every(({ text }, index) => {
    const number = /^\(?(\d{1,2})\)?$/.exec(text.trim())?.[1];
    return number === String(index + 1);
  });
  return filled.length >= 4 && inOrder;
}

/** True for a row of totals: the first that it says is `Tổng cộng`, and no more. */
export function isTotal([first]: readonly SourceCell[]): boolean {
  return (
    first !== undefined &&
    first.text.length <= 40 &&
    /^(?:tong|tong (?:cong|so)|cong)$/.test(folded(first.text))
  );
}

/** True for a line without further cells that is a row all the same: a label, or a label with its title. */
export function readsAsRow(text: string): boolean {
  const { kind } = readLabel(text);
  return kind === 'part' || kind === 'section' || readLabelledTitle(tidied(text), true) !== null;
}

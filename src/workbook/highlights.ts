import type { HighlightBlueprint } from './blueprint';
import { cellName, rangeName } from './a1';
import { warningWords } from './words';

export interface Highlight {
  readonly id: HighlightBlueprint['id'];
  /** The word in `Cảnh báo` that brings the colour; readable without any colour. */
  readonly word: string;
  /** `#RRGGBB`. */
  readonly fill: string;
  /** `#RRGGBB`, at least 7 to 1 on the fill. */
  readonly fontColor: string;
}

/**
 * The four highlights, first priority first; sheet and pane share them. Hues that the colour-blind tell
 * apart, and fills of four different lightnesses, for a black and white print.
 */
export const highlights: readonly Highlight[] = [
  { id: 'overdue', word: warningWords.overdue, fill: '#F5BFA8', fontColor: '#5C1500' },
  { id: 'unassigned', word: warningWords.unassigned, fill: '#CDB3E2', fontColor: '#3A0F5A' },
  { id: 'due-soon', word: warningWords.dueSoon, fill: '#FFF1B8', fontColor: '#523B00' },
  { id: 'no-date', word: warningWords.noDate, fill: '#D0E3F4', fontColor: '#0B3558' },
];

/**
 * The rules over a table's body. Each looks at the warning of its own row only, so that sorting, filtering
 * and pasting leave it right.
 *
 * @param body first and last row and column of the body, from 0
 * @param warningColumn the sheet's column of `Cảnh báo`, from 0
 */
export function highlightRules(
  body: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number },
  warningColumn: number,
): readonly HighlightBlueprint[] {
  const warning = `$${cellName(body.top, warningColumn)}`;
  return highlights.map(({ id, word, fill, fontColor }) => ({
    id,
    range: rangeName(body),
    formula: `=ISNUMBER(SEARCH("${word}",${warning}))`,
    format: { fill, fontColor },
  }));
}

/** The highlight that a formula of a conditional format brings, or null where the rule is not ours. */
export function highlightOfFormula(formula: string): Highlight | null {
  const match = /^=?ISNUMBER\(SEARCH\("([^"]*)"[,;]\$[A-Z]{1,3}\d+\)\)$/i.exec(formula.replaceAll(' ', ''));
  const word = match?.[1];
  return highlights.find((highlight) => highlight.word.replaceAll(' ', '') === word) ?? null;
}

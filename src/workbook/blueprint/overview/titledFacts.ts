import { styles } from '../styles';
import type { Section } from './section';
import { column, FIGURES_LINE, FIRST_FIGURE, heightOf, LABEL, mergesOf, stretch } from './section';

/** What a sheet begins with. */
export interface TitledFacts {
  /** The small line above the title. */
  readonly subtitle: string;
  readonly title: string;
  /** What is said of it, row by row: a label and its text. */
  readonly facts: readonly (readonly [label: string, text: string])[];
}

/** Which row of the sheet the first fact stands in, where the heading begins at `top`. */
export function firstFact(top: number): number {
  return top + 2;
}

/** A heading: what the sheet is about, and the facts about that. */
export function titledFacts({ subtitle, title, facts }: TitledFacts, top: number): Section {
  const first = firstFact(top);
  return {
    blocks: [
      stretch(top, LABEL, [subtitle], styles.subtitle),
      stretch(top + 1, LABEL, [title], styles.title),
      column(
        first,
        LABEL,
        facts.map(([label]) => label),
        styles.label,
      ),
      stretch(
        first,
        FIRST_FIGURE,
        facts.map(([, text]) => text),
        styles.text,
      ),
    ],
    merges: [...mergesOf(top, LABEL, 2), ...mergesOf(first, FIRST_FIGURE, facts.length)],
    heights: [
      { index: top + 1, height: heightOf(title, 70) * 1.5 },
      ...facts.map(([, text], index) => ({ index: first + index, height: heightOf(text, FIGURES_LINE) })),
    ],
    end: first + facts.length,
  };
}

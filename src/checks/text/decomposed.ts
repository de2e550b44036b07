import { textCheck } from './textCheck';
import { tidied } from './tidied';
import { tidyStretches } from './unitTexts';

const isComposed = (text: string): boolean => text.normalize('NFC') === text;

export const decomposedText = textCheck(
  'text.decomposed',
  'warning',
  'No text writes an accented letter as a letter and a separate mark (NFD).',
  {
    prose: ({ written, column, ofPlan }) =>
      isComposed(written)
        ? null
        : // The whole cell is written anew: what else is stray in the plan's text goes with it.
          { corrected: ofPlan ? tidied(written, column) : written.normalize('NFC'), sure: true },
    units: (text) =>
      text.pieces.every((piece) => isComposed(piece.text))
        ? null
        : { stretches: tidyStretches(text), sure: true },
  },
);

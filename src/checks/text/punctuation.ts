import { textCheck } from './textCheck';
import { tidied } from './tidied';
import { tidyStretches } from './unitTexts';

export const strayPunctuation = textCheck(
  'text.punctuation',
  'warning',
  'No text of the plan has doubled or stray punctuation, or blanks in wrong places.',
  {
    prose: ({ written, column, ofPlan }) => {
      const corrected = tidied(written, column);
      return !ofPlan || corrected === written.normalize('NFC') || corrected === ''
        ? null
        : { corrected, sure: true };
    },
    units: (text) => {
      const stretches = tidyStretches(text);
      const isStray = ({ start, end, replacement }: (typeof stretches)[number]): boolean =>
        text.written.slice(start, end).normalize('NFC') !== replacement;
      return stretches.some(isStray) ? { stretches, sure: true } : null;
    },
  },
);

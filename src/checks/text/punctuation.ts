import { textCheck } from './columns';

/** The cell as a clerk would set it, where only marks and blanks are changed and the words stay. */
function tidied(text: string, column: string): string {
  let tidy = text
    .replace(/[ \u00a0]{2,}/g, ' ')
    .replace(/ ([,;:.!?])(?=[ \n]|$)/g, '$1')
    .replace(/([,;:])(?:[,;:])+/g, '$1')
    .replace(/^[\s,;:.]+/, '')
    .replace(/[\s,;:]+$/, '');
  if (!text.includes('...')) tidy = tidy.replace(/\.\.+$/, '.');
  // A date or a year is no sentence; a full stop behind it is a slip.
  if (column === 'deadline' || column === 'period') tidy = tidy.replace(/(\d)\.$/, '$1');
  return tidy;
}

export const strayPunctuation = textCheck(
  'text.punctuation',
  'warning',
  'No text has doubled or stray punctuation, or blanks in wrong places.',
  ({ written, column }) => {
    const text = written.normalize('NFC');
    const tidy = tidied(text, column);
    return tidy === text || tidy === '' ? null : { found: text, corrected: tidy, sure: true };
  },
);

import { textCheck } from './columns';

export const decomposedText = textCheck(
  'text.decomposed',
  'warning',
  'No text writes an accented letter as a letter and a separate mark (NFD).',
  ({ written }) => {
    const composed = written.normalize('NFC');
    return composed === written ? null : { found: composed, corrected: composed, sure: true };
  },
);

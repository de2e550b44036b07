import { legacyText } from '../../plan/text/legacyText';
import { textCheck } from './columns';

function legacyCheck(encoding: 'TCVN3' | 'VNI'): ReturnType<typeof textCheck> {
  return textCheck(
    `text.${encoding.toLowerCase()}`,
    'warning',
    `No text is written for a font of the encoding ${encoding}.`,
    ({ written }) => {
      const legacy = legacyText(written);
      return legacy?.encoding === encoding
        ? { found: written, corrected: legacy.unicode, sure: false }
        : null;
    },
  );
}

export const tcvn3Text = legacyCheck('TCVN3');

export const vniText = legacyCheck('VNI');

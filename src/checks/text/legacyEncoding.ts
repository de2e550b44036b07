import { legacyText } from '../../plan/text/legacyText';
import type { Check } from '../check';
import { isAsked } from './cells';
import { textCheck } from './textCheck';
import { isMended } from './unitTexts';

function legacyCheck(encoding: 'TCVN3' | 'VNI'): Check {
  return textCheck(
    `text.${encoding.toLowerCase()}`,
    'warning',
    `No text is written for a font of the encoding ${encoding}.`,
    {
      prose: (cell) => {
        const legacy = legacyText(cell.written);
        return legacy?.encoding === encoding && !isAsked(cell)
          ? { corrected: legacy.unicode, sure: false }
          : null;
      },
      units: ({ cell, written }) => {
        const legacy = cell.parts.some(isMended) ? null : legacyText(written);
        if (legacy?.encoding !== encoding) return null;
        return { stretches: [{ start: 0, end: written.length, replacement: legacy.unicode }], sure: false };
      },
    },
  );
}

export const tcvn3Text = legacyCheck('TCVN3');

export const vniText = legacyCheck('VNI');

import { fromTcvn3, looksLikeTcvn3 } from './tcvn3';
import { fromVni, looksLikeVni } from './vni';

/** A text written for the fonts of an encoding older than Unicode. */
export interface LegacyText {
  readonly encoding: 'TCVN3' | 'VNI';
  /** The text as it was meant, in NFC; a person confirms it. */
  readonly unicode: string;
}

/** Letters that only Vietnamese Unicode has; a text with one of them was not typed for an old font. */
const UNICODE_VIETNAMESE = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;

/** Tells TCVN3 and VNI text by letters that stand where Vietnamese has none; null for anything else. */
export function legacyText(text: string): LegacyText | null {
  if (UNICODE_VIETNAMESE.test(text.normalize('NFC'))) return null;
  if (looksLikeVni(text)) return { encoding: 'VNI', unicode: fromVni(text) };
  if (looksLikeTcvn3(text)) return { encoding: 'TCVN3', unicode: fromTcvn3(text) };
  return null;
}

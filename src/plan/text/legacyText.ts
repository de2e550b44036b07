import { isSyllable } from './syllable';
import { fromTcvn3 } from './tcvn3';
import { fromVni } from './vni';

/** A text written for the fonts of an encoding older than Unicode. */
export interface LegacyText {
  readonly encoding: 'TCVN3' | 'VNI';
  /** The text as it was meant, in NFC; a person confirms it. */
  readonly unicode: string;
}

/** Letters that only Vietnamese Unicode has; a text with one of them was not typed for an old font. */
const UNICODE_VIETNAMESE = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;

/** Words of the letters and signs that the old encodings use, with at least one that is not plain ASCII. */
const WORD = /[A-Za-z\u00a1-\u00ff]+/g;
const SIGN = /[\u00a1-\u00ff]/;
const LETTER = /[A-Za-z]/;

/** How much of a text is judged, and how much of that must make sense. */
const MOST_WORDS = 200;
const LEAST_SHARE = 0.8;

/** A single word is evidence from this length on: `µm` is none. */
const LEAST_LENGTH = 3;

const encodings = [
  { encoding: 'VNI', decode: fromVni },
  { encoding: 'TCVN3', decode: fromTcvn3 },
] as const;

/**
 * Tells text for TCVN3 or VNI fonts: read in that encoding, its words are syllables of Vietnamese, and as
 * they stand some are not. Null for anything else, other languages among it.
 */
export function legacyText(text: string): LegacyText | null {
  if (!SIGN.test(text) || UNICODE_VIETNAMESE.test(text.normalize('NFC'))) return null;
  const words = signWords(text);
  const foreign = words.filter((word) => !isSyllable(word));
  if (foreign.length < 2 && (foreign[0]?.length ?? 0) < LEAST_LENGTH) return null;
  let best: LegacyText | null = null;
  let most = LEAST_SHARE * words.length;
  for (const { encoding, decode } of encodings) {
    const readable = words.filter((word) => isSyllable(decode(word))).length;
    const explains = foreign.some((word) => isSyllable(decode(word)));
    if (!explains || readable < most || (best && readable === most)) continue;
    best = { encoding, unicode: decode(text) };
    most = readable;
  }
  return best;
}

/** The first different words that have a letter and a sign. */
function signWords(text: string): string[] {
  const words = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    if (SIGN.test(word) && LETTER.test(word)) words.add(word);
    if (words.size >= MOST_WORDS) break;
  }
  return [...words];
}

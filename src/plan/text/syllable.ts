const LONGEST = 8;

const INITIAL = 'ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx]';
const NUCLEUS = [
  'i[êe]u|o[ae]o|oa[iy]|uôi|uâ?y[êau]?|ươ[iu]|yêu',
  'a[iouy]|â[uy]|e[o]|êu|i[aêu]|o[aăeio]|ôi|ơi|u[aâêiôơ]|ư[aiơu]|yê',
  '[aăâeêioôơuưy]',
].join('|');
const FINAL = 'ch|ng|nh|[cmnpt]';

const SYLLABLE = new RegExp(`^(?:${INITIAL})?(?:${NUCLEUS})(?:${FINAL})?$`);

/** The tone marks; the marks of â, ă, ê, ô, ơ and ư belong to their letters. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** True where the word could be a syllable of Vietnamese as Unicode writes it, letter case aside. */
export function isSyllable(word: string): boolean {
  if (word.length === 0 || word.length > 2 * LONGEST) return false;
  const parts = word.toLowerCase().normalize('NFD');
  const tones = parts.match(TONES)?.length ?? 0;
  return tones <= 1 && SYLLABLE.test(parts.replace(TONES, '').normalize('NFC'));
}

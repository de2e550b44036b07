/** A number of a document that a text names, `123/QĐ-BVHTTDL`. */
export interface DocumentNumber {
  /** As it stands in the text, in NFC. */
  readonly written: string;
  /** The form to compare by; null where the number has a wrong form. */
  readonly number: string | null;
  /** What was probably meant by a wrong form, where one thing can be meant. */
  readonly meant: string | null;
}

/**
 * Kinds of documents whose abbreviations stand in numbers: Decree 30/2020/NĐ-CP, appendix III; the Law on
 * Promulgation of Legal Documents; and of the Party's those that the former lack.
 */
const KINDS =
  'NQ|QĐ|CT|QC|QyĐ|TC|TB|HD|CTr|KH|PA|ĐA|DA|BC|BB|TTr|HĐ|CV|CĐ|BGN|BTT|GUQ|GM|GGT|GNP|PG|PC|PB|' +
  'NĐ|TT|TTLT|NQLT|KL|QyC|QĐi|QD|ND';
const WORD = '\\p{Lu}[\\p{L}\\d]*';
const SIGN = `${WORD}(?:[-–.&]${WORD})*`;
/** `123`, `123a`. */
const COUNT = '\\d{1,6}\\p{L}?';
const BETWEEN = '[/\\\\_–-]';

/** `123/QĐ-BVHTTDL`, `45/2025/NĐ-CP`, `60/2024/QH15`, `1234/BVHTTDL-CNTT`. */
const STATE = new RegExp(`^${COUNT}(?:/(?:19|20)\\d{2})?/(?!(?:QD|ND)-)${SIGN}$`, 'u');
/** `57-NQ/TW`, `12-BC/BCSĐ`. */
const PARTY = new RegExp(`^${COUNT}-${WORD}/${SIGN}$`, 'u');
/** Whatever writes a number, a kind and a body in this order. */
const ATTEMPT = new RegExp(
  `^(?:\\d+\\p{Ll}?)?(?:${BETWEEN}+\\d+)?${BETWEEN}*(?:${KINDS})${BETWEEN}+\\p{L}{2}`,
  'iu',
);
/** The kind before the number, `QĐ-123/BVHTTDL`, `CV123/BVHTTDL`. */
const TURNED = /^(QĐ|QD|NQ|CT|TB|BC|TTr|KH|CV|HD|NĐ|TT)-?(\d{1,6})\/(?=\p{L}{2})/iu;
/** A sign has a body or a kind in capitals; `63/Sở` is no number. */
const CAPITALS = /\p{Lu}{2}/u;

/** Addresses and dates, in which a stroke is no part of a number. */
const BESIDE = /(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@\S+|(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)/giu;
/** A run of words and strokes; the first word may be missing. */
const RUN = new RegExp(`(?<![\\p{L}\\d])[\\p{L}\\d]*(?:${BETWEEN}+[\\p{L}\\d]+(?:[.&][\\p{L}\\d]+)*)+`, 'gu');
/** Blanks beside the strokes of a number are no fault. */
const BLANKS: readonly RegExp[] = [
  /(?<=\d\p{L}?) ?[/\\] ?(?=\p{L}|\d{4} ?\/)/gu,
  new RegExp(`(?<=/(?:${KINDS})) ?[-–] ?(?=\\p{Lu}{2})`, 'gu'),
];

/** What turns a wrong form into the right one, step by step. */
const STEPS: ReadonlyArray<(number: string) => string> = [
  (number) => number.replace(/[\\_]/g, '/').replace(/([/–-])[/–-]+/g, '$1'),
  (number) => (CAPITALS.test(number) ? number : inCapitals(number)),
  (number) => number.replace(TURNED, '$2/$1-'),
  (number) => number.replace(new RegExp(`^(\\d+)-?((?:${KINDS})-)`, 'u'), '$1/$2'),
  (number) => number.replace(/\/QD(?=[-/])/, '/QĐ').replace(/\/ND(?=[-/])/, '/NĐ'),
  (number) => number.replace(new RegExp(`(/(?:${KINDS}))/(?=\\p{Lu})`, 'u'), '$1-'),
];

/** Capitals, but in the three signs that have small letters. */
function inCapitals(number: string): string {
  return number
    .toUpperCase()
    .replace(
      /([/-])(TTG|TTR|CTR)(?=-|$)/g,
      (_, between: string, sign: string) =>
        between + (sign === 'TTG' ? 'TTg' : sign === 'TTR' ? 'TTr' : 'CTr'),
    );
}

const isWellFormed = (number: string): boolean => STATE.test(number) || PARTY.test(number);

/** The text without what only looks like a number: addresses and dates become blanks. */
export function withoutDatesAndAddresses(text: string): string {
  return text.normalize('NFC').replace(BESIDE, (skipped) => ' '.repeat(skipped.length));
}

/**
 * The numbers of documents in a text, in their order. What is none (addresses, dates, `24/7`, `5G/IoT`) is
 * left out. Stays linear in the text's length.
 */
export function documentNumbers(text: string): DocumentNumber[] {
  const joined = BLANKS.reduce(
    (plain, blanks) => plain.replace(blanks, (between) => between.trim()),
    withoutDatesAndAddresses(text),
  );
  return [...joined.matchAll(RUN)].flatMap(([written]) => numberOf(written));
}

function numberOf(written: string): DocumentNumber[] {
  if (isWellFormed(written)) {
    if (!CAPITALS.test(written)) return [];
    return [{ written, number: written.replaceAll('–', '-').toUpperCase(), meant: null }];
  }
  if (!ATTEMPT.test(written) && !TURNED.test(written)) return [];
  const mended = STEPS.reduce((number, step) => step(number), written);
  return [{ written, number: null, meant: isWellFormed(mended) ? mended : null }];
}

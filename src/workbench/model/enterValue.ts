import { parseFormula } from '../calc/parse';
import { ERROR_NAMES, FormulaSyntaxError } from '../calc/formulaError';
import type { Behaviour } from './behaviour';
import type { CellValue } from '../../workbook/document';
import { readNumber } from './readNumber';
import { Refusal } from './refusal';

/** What a cell holds once something was written into it. */
export interface Entered {
  readonly value: CellValue;
  /** With its `=`. */
  readonly formula?: string;
  /** The format that a General cell takes on; absent leaves the cell's own. */
  readonly numberFormat?: string;
}

export interface EnterOptions {
  /** The year of dates written without one. */
  readonly year: number;
  readonly date1904: boolean;
  readonly behaviour: Pick<Behaviour, 'proseAfterSign' | 'dateObject' | 'equalsUnderTextOnWeb' | 'platform'>;
}

const LONGEST_TEXT = 32_767;
const MOST_LINE_FEEDS = 253;
const LONGEST_FORMULA = 8_192;

/**
 * What Excel makes of something written into a cell, by a program or at the keyboard, always in US
 * English. Under the format `@` text stays text, whatever it looks like.
 * @param written a string, number or boolean; the empty string clears
 * @param format the cell's number format
 * @throws Refusal where Excel refuses it or where nobody knows what Excel does
 */
export function enterValue(
  written: string | number | boolean,
  format: string,
  options: EnterOptions,
): Entered {
  if (format === '@') {
    const text = typeof written === 'boolean' ? String(written).toUpperCase() : String(written);
    const { platform, equalsUnderTextOnWeb } = options.behaviour;
    if (text.startsWith('=') && platform === 'web' && equalsUnderTextOnWeb === 'refuse') {
      throw new Refusal(
        'NotImplemented',
        'What Excel on the web makes of =… under the format @ is not known.',
      );
    }
    return text === '' ? { value: null } : { value: limited(text) };
  }
  if (typeof written !== 'string') return { value: written };
  if (written === '') return { value: null };
  if (written.startsWith("'")) return { value: limited(written.slice(1)) };
  if (written.startsWith('=') && written.length > 1) return formula(written);
  const read = readNumber(written, options.year, options.date1904);
  if (read !== null) {
    return read.format === null || format !== 'General'
      ? { value: read.value }
      : { value: read.value, numberFormat: read.format };
  }
  const word = written.trim().toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return { value: word === 'TRUE' };
  const error = ERROR_NAMES.find((name) => name === word);
  if (error !== undefined) return { value: { error } };
  if (/^[-+@]./s.test(written)) return signed(written, options);
  if (INSTANT.test(written) && options.behaviour.dateObject === 'refuse') {
    throw new Refusal(
      'NotImplemented',
      'What Excel makes of a Date object is not known: write a serial number.',
    );
  }
  return { value: limited(written) };
}

function formula(written: string): Entered {
  if (written.length > LONGEST_FORMULA) {
    throw new Refusal('GeneralException', `A formula has at most ${LONGEST_FORMULA} characters.`);
  }
  try {
    parseFormula(written);
  } catch (error) {
    if (!(error instanceof FormulaSyntaxError)) throw error;
    throw new Refusal('InvalidArgument', `Excel refuses the formula: ${error.message}.`);
  }
  return { value: null, formula: written };
}

/** How a `Date` leaves the library. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** `-A1` is a formula; of `- Báo cáo` nobody has told what the API makes of it. */
function signed(written: string, options: EnterOptions): Entered {
  if (written.length > LONGEST_FORMULA) {
    throw new Refusal('GeneralException', `A formula has at most ${LONGEST_FORMULA} characters.`);
  }
  try {
    if (!written.startsWith('@')) return formula(`=${written}`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  if (options.behaviour.proseAfterSign === 'text') return { value: limited(written) };
  if (options.behaviour.proseAfterSign === 'nameError') return { value: { error: '#NAME?' } };
  throw new Refusal(
    'NotImplemented',
    `Excel's answer to text that begins with ${written.charAt(0)} in a General cell is not known: set the format @ first.`,
  );
}

function limited(text: string): string {
  if (text.length > LONGEST_TEXT) {
    throw new Refusal('InvalidArgument', `A cell holds at most ${LONGEST_TEXT} characters.`);
  }
  if (text.split('\n').length - 1 > MOST_LINE_FEEDS) {
    throw new Refusal('InvalidArgument', `A cell holds at most ${MOST_LINE_FEEDS} line feeds.`);
  }
  return text;
}

import type { Message } from '../message';
import { toNfc } from '../nfc';
import { readBlank } from '../deadline/family/blank';
import { readConditional } from '../deadline/family/conditional';
import { readImpossible } from '../deadline/family/impossible';
import { readNothing } from '../deadline/family/nothing';
import { readRecurring } from '../deadline/family/recurring';
import { scan } from '../deadline/scan';
import type { Family, Scene } from '../deadline/scene';
import { legacyText } from '../text/legacyText';
import { tokenise } from '../deadline/writing/tokenise';
import type { Period } from './period';
import { readStretch } from './readStretch';

type Reading = Omit<Period, 'text'>;

/** A longer text is a paragraph and no period. */
const LONGEST = 2000;

/**
 * What the text of a period means, in days: the first day of the month, quarter or year that it begins
 * with and the last day of the one that it ends with. Answers any text at all and never throws.
 * @param text the cell as written; the answer's `text` is it in NFC, not trimmed
 */
export function readPeriod(text: string): Period {
  const written = toNfc(text);
  return { text: written, ...readText(written) };
}

function readText(text: string): Reading {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST)
    return plain('unreadable', false, { code: 'deadline.tooLong', params: { most: LONGEST } });
  if (tokenise(text).every((token) => token.text === '\n'))
    return plain('none', true, { code: 'deadline.none' });
  const legacy = legacyText(trimmed);
  const decoded = legacy && readTokens(legacy.unicode);
  if (legacy && decoded && decoded.kind !== 'unreadable') {
    return doubted(decoded, { code: 'deadline.legacy', params: { codePage: legacy.encoding } });
  }
  return readTokens(text);
}

function readTokens(text: string): Reading {
  const tokens = tokenise(text);
  const scene = { text, tokens, items: scan(tokens), context: {}, part: false };
  const reading =
    shared(readImpossible(scene)) ??
    shared(readBlank(scene)) ??
    shared(readRecurring(scene)) ??
    shared(readConditional(scene)) ??
    readStretch(scene) ??
    noPeriod(scene);
  const respelt = tokens.find((token) => token.type === 'word' && token.respelt);
  if (respelt?.type !== 'word') return reading;
  return doubted(reading, { code: 'deadline.respelt', params: { written: respelt.text, word: respelt.key } });
}

/** A text without a period, with the reason where it may have been one. */
function noPeriod(scene: Scene): Reading {
  const nothing = readNothing(scene);
  const reasons = (nothing?.why ?? []).filter(({ code }) => code !== 'deadline.noDate');
  return plain('unreadable', nothing?.sure ?? false, { code: 'period.noPeriod' }, ...reasons);
}

/** The reading of a family that deadlines and periods share; null for one that only deadlines have. */
function shared(reading: ReturnType<Family>): Reading | null {
  if (!reading) return null;
  const { kind, sure, why } = reading;
  if (kind !== 'unreadable' && kind !== 'recurring' && kind !== 'conditional') return null;
  return plain(kind, sure, ...why);
}

function plain(kind: Period['kind'], sure: boolean, ...why: readonly Message[]): Reading {
  return { kind, from: null, to: null, sure, why };
}

function doubted(reading: Reading, doubt: Message): Reading {
  return { ...reading, sure: false, why: [...reading.why, doubt] };
}

import { toNfc } from '../nfc';
import type { Message } from '../message';
import type { Deadline, DeadlineContext } from './deadline';
import { readBlank } from './family/blank';
import { readConditional } from './family/conditional';
import { readDates } from './family/dates';
import { readImpossible } from './family/impossible';
import { readLength } from './family/length';
import { readNothing } from './family/nothing';
import { readRecurring } from './family/recurring';
import { readSerial } from './family/serial';
import { nextDay } from './nextDay';
import { scan } from './scan';
import { unreadable } from './scene';
import type { Family, Reading } from './scene';
import { legacyText } from '../text/legacyText';
import { tokenise } from './writing/tokenise';

/** A longer text is a paragraph and no deadline. */
const LONGEST = 2000;

/** The kinds of deadline in the order in which they are tried; the last one answers everything. */
const FAMILIES: readonly Family[] = [
  readImpossible,
  readBlank,
  readSerial,
  readRecurring,
  readConditional,
  readDates,
  readLength,
  readNothing,
];

/**
 * What the text of a deadline means. Answers any text at all, in linear time, and never throws; what is
 * not plain is not sure, with its reason in `why`.
 * @param text the cell as written; the answer's `text` is it in NFC, not trimmed
 * @param context the year for dates without one, and the day that `nextDay` is counted from
 */
export function readDeadline(text: string, context: DeadlineContext = {}): Deadline {
  const written = toNfc(text);
  const reading = readText(written, context);
  const next = reading.rule && context.asOf !== undefined ? nextDay(reading.rule, context.asOf) : null;
  return { text: written, ...reading, nextDay: next };
}

function readText(text: string, context: DeadlineContext): Reading {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST)
    return unreadable(false, { code: 'deadline.tooLong', params: { most: LONGEST } });
  const tokens = tokenise(text);
  if (tokens.every((token) => token.text === '\n')) {
    return { ...unreadable(true, { code: 'deadline.none' }), kind: 'none' };
  }
  const legacy = legacyText(trimmed);
  const decoded = legacy && readTokens(legacy.unicode, context);
  if (legacy && decoded && decoded.kind !== 'unreadable') {
    return doubted(decoded, { code: 'deadline.legacy', params: { codePage: legacy.encoding } });
  }
  return readTokens(text, context);
}

function readTokens(text: string, context: DeadlineContext): Reading {
  const tokens = tokenise(text);
  const scene = { text, tokens, items: scan(tokens), context, part: false };
  const reading = FAMILIES.reduce<Reading | null>((found, family) => found ?? family(scene), null);
  if (!reading) throw new RangeError('No family answered');
  const respelt = tokens.find((token) => token.type === 'word' && token.respelt);
  if (respelt?.type !== 'word') return reading;
  return doubted(reading, { code: 'deadline.respelt', params: { written: respelt.text, word: respelt.key } });
}

function doubted(reading: Reading, doubt: Message): Reading {
  return { ...reading, sure: false, why: [...reading.why, doubt] };
}

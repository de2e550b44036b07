import type { Message } from '../../message';
import { bareForm, letterForm, oneSpaced } from '../cell/letterForm';
import { compareWords, type WordPair } from './wordPairs';

const DASH = /^[\u002d\u2010-\u2015\u2212]$/;

/** Each way in which the written name differs from the official one; null where their words are not the same. */
export function differencesOf(text: string, official: string): Message[] | null {
  const comparison = compareWords(text, official);
  if (!comparison) return null;
  const { pairs, doubled } = comparison;
  const plain = bareForm(letterForm(text)) === letterForm(text);
  if (
    !pairs.every(
      ({ sameForm, from, to }) => sameForm || (plain && letterForm(from) === bareForm(letterForm(to))),
    )
  ) {
    return null;
  }
  const unaccented = pairs.some(({ sameForm }) => !sameForm);
  const found: Message[] = [];
  if (/\p{M}/u.test(text) && text !== text.normalize('NFC')) found.push({ code: 'reading.unit.decomposed' });
  if (unaccented) found.push({ code: 'reading.unit.unaccented' });
  else found.push(...caseOf(pairs), ...tonesOf(pairs));
  if (doubled.length > 0) found.push({ code: 'reading.unit.doubled', params: { words: doubled.join(' ') } });
  for (const pair of pairs) {
    const sign = signOf(pair);
    if (sign) found.push(sign);
  }
  if (oneSpaced(text).endsWith('.')) found.push({ code: 'reading.unit.stop' });
  return found;
}

/** From the first word whose capitals differ to the last one. */
function caseOf(pairs: readonly WordPair[]): Message[] {
  const differs = ({ from, to }: WordPair): boolean => from !== to && !tonesDiffer(from, to);
  const first = pairs.findIndex(differs);
  if (first < 0) return [];
  const stretch = pairs.slice(first, pairs.findLastIndex(differs) + 1);
  const side = (key: 'from' | 'to'): string => stretch.map((pair) => pair[key]).join(' ');
  return [{ code: 'reading.unit.case', params: { from: side('from'), to: side('to') } }];
}

function tonesOf(pairs: readonly WordPair[]): Message[] {
  return pairs
    .filter(({ from, to }) => tonesDiffer(from, to))
    .map(({ from, to }) => ({ code: 'reading.unit.tone-place', params: { from, to } }));
}

function tonesDiffer(from: string, to: string): boolean {
  return from.toLowerCase() !== to.toLowerCase() && letterForm(from) === letterForm(to);
}

function signOf({ from: word, signs: [from, to] }: WordPair): Message | null {
  if (from === to) return null;
  const [written, official] = [from.trim(), to.trim()];
  if (written === official) return { code: 'reading.unit.blank', params: { from, to } };
  if (DASH.test(written) && DASH.test(official)) {
    return { code: 'reading.unit.dash', params: { from: written, to: official } };
  }
  if (written === '') return { code: 'reading.unit.sign-missing', params: { sign: official, after: word } };
  if (official === '') return { code: 'reading.unit.sign-extra', params: { sign: written, after: word } };
  return { code: 'reading.unit.sign-changed', params: { from: written, to: official } };
}

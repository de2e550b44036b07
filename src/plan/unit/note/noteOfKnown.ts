import type { Message } from '../../message';
import { oneSpaced } from '../cell/letterForm';
import type { KnownClaim } from '../claim';
import { differencesOf } from './differences';
import { differingStretch } from './wordPairs';

/** What differs between a name as written and the official one. `text` is the stretch as it stands. */
export function noteOfKnown(text: string, { name, list, prefix }: KnownClaim): Message {
  const { form } = name;
  const official = form.record.name;
  const written = oneSpaced(text);
  if (list) {
    return list.stated
      ? { code: 'reading.unit.elliptical', params: { head: oneSpaced(list.label) } }
      : { code: 'reading.unit.carried', params: { head: prefix.trim() } };
  }
  const bracket = /\(([^()]*)\)\s*\.?$/.exec(written);
  if (bracket?.[1] !== undefined && bracket[1] !== '') {
    return { code: 'reading.unit.bracket', params: { words: bracket[1].trim() } };
  }
  if (form.source === 'abbreviation')
    return { code: 'reading.unit.abbreviation', params: { name: official } };
  const differences = differencesOf(text, official);
  if (differences === null) return noteOfAlias(form.written, official);
  const [first] = differences;
  if (first && differences.length === 1) return first;
  return { code: 'reading.unit.several', params: { ...differingStretch(text, official) } };
}

/** Another name: where words of the official one are left out in a row, those words. */
function noteOfAlias(alias: string, official: string): Message {
  const [short, long] = [alias.split(' '), official.split(' ')];
  const missing = long.length - short.length;
  for (let at = 0; missing > 0 && at <= short.length; at += 1) {
    const rest = [...long.slice(0, at), ...long.slice(at + missing)].join(' ');
    if (rest !== alias) continue;
    return { code: 'reading.unit.left-out', params: { words: long.slice(at, at + missing).join(' ') } };
  }
  return { code: 'reading.unit.other-name', params: { name: official } };
}

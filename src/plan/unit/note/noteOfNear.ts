import type { Message } from '../../message';
import type { NearName } from '../match/nearNames';
import { bareForm, letterForm } from '../cell/letterForm';
import { compareWords, differingStretch } from './wordPairs';

/** Why a name is near another one and not it: the words that have a letter wrong. */
export function noteOfNear(written: string, near: readonly NearName[]): Message {
  const [first] = near;
  const names = near.map(({ record }) => record.name).join('; ');
  if (!first || near.length > 1) return { code: 'reading.unit.equally-near', params: { names } };
  if (!first.plausible) return { code: 'reading.unit.other-body', params: { name: first.record.name } };
  const code = first.distance === 1 ? 'reading.unit.one-letter' : 'reading.unit.two-letters';
  return { code, params: { words: wrongWords(written.replace(/\s*\([^()]*\)\s*\.?$/, ''), first.spelling) } };
}

function wrongWords(written: string, official: string): string {
  const comparison = compareWords(written, official);
  const plain = bareForm(letterForm(written)) === letterForm(written);
  const wrong = (comparison?.pairs ?? []).filter(({ from, to, sameForm }) => {
    return !sameForm && (!plain || letterForm(from) !== bareForm(letterForm(to)));
  });
  const and = /\s([Vv][Aa])\s/.exec(written)?.[1];
  if (comparison && wrong.length === 0 && and !== undefined) return `${and} → và`;
  if (wrong.length > 0) return wrong.map(({ from, to }) => `${from} → ${to}`).join(', ');
  const { from, to } = differingStretch(written, official);
  return `${from} → ${to}`;
}

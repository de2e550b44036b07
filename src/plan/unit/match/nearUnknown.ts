import { nameWords } from '../cell/unitCell';
import type { UnknownClaim } from '../claim';
import type { Message } from '../../message';
import type { UnitSuggestion } from '../unit';
import { damerau } from './damerau';
import type { NamedCell } from './knownNames';
import type { NameNode } from './nameIndex';

/** The longest name, in words, that is looked at. */
const MOST_WORDS = 30;

/**
 * A name that an unknown stretch may stand for, though further from it than a misspelling: the same without
 * accents, or its beginning where no other name begins so.
 */
export function nearUnknown(
  { cell, index }: NamedCell,
  claim: UnknownClaim,
): { suggestions?: UnitSuggestion[]; note?: Message } {
  const words = cell.words.slice(claim.from, claim.to);
  if (words.length < 3 || words.length > MOST_WORDS) return {};
  let node: NameNode | undefined = index.bare;
  for (const { bare } of words) node = node?.next.get(bare);
  const [form] = node?.forms ?? [];
  const record = form && form.record.kind !== 'group' ? form.record : node?.beyond;
  const pattern = index.patterns.find((each) => each.record === record);
  if (!record || !pattern) return {};
  const distance = damerau(words.map((word) => word.form).join(' '), pattern.text);
  const left = nameWords(record.name).words[words.length];
  const beginning = words.every(({ form: letters }, place) => letters === pattern.words[place]);
  const note: Message | undefined =
    left && beginning
      ? { code: 'reading.unit.left-out', params: { words: record.name.slice(left.start) } }
      : undefined;
  return { suggestions: [{ unit: record.id, name: record.name, distance }], ...(note ? { note } : {}) };
}

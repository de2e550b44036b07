import type { Obligation } from '../../plan';
import { readDuty, subjectOf } from './duty';
import { sentencesOf } from './sentences';

/**
 * The duties outside the appendices: each sentence of Điều 2 (`D2.1`, `D2.2` …) and of the section on
 * carrying the plan out (`IV.1.1`: the first sentence of its item 1).
 * @param prose the paragraphs before the appendices
 */
export function readObligations(prose: readonly string[]): Obligation[] {
  return [...articleTwo(prose), ...carryingOut(prose)];
}

const ARTICLE = /^Điều\s+(\d{1,3})\s*[.:]\s*/u;
/** That the decision takes effect is nobody's duty. */
const EFFECT = /có hiệu lực/iu;

function articleTwo(prose: readonly string[]): Obligation[] {
  const start = prose.findIndex((text) => ARTICLE.exec(text)?.[1] === '2');
  if (start < 0) return [];
  const length = prose.slice(start + 1).findIndex((text) => ARTICLE.test(text) || /^Nơi nhận/u.test(text));
  const own = prose.slice(start, length < 0 ? start + 1 : start + 1 + length);
  return duties(
    own.map((text) => text.replace(ARTICLE, '')),
    'D2',
    'Điều 2',
    '',
  );
}

const SECTION = /^([IVX]{1,6})\.\s+(.*)$/u;
const ITEM = /^(\d{1,2})[.)]\s+(.*)$/u;

function carryingOut(prose: readonly string[]): Obligation[] {
  const named = prose.findIndex((text) => /^tổ chức thực hiện/iu.test(SECTION.exec(text)?.[2] ?? ''));
  const start = named >= 0 ? named : prose.findIndex((text) => SECTION.exec(text)?.[1] === 'IV');
  const section = SECTION.exec(prose[start] ?? '')?.[1];
  if (section === undefined) return [];
  const length = prose.slice(start + 1).findIndex((text) => SECTION.test(text));
  const own = prose.slice(start + 1, length < 0 ? undefined : start + 1 + length);
  return itemsOf(own).flatMap(({ number, who, paragraphs }) => {
    const key = number === '' ? section : `${section}.${number}`;
    return duties(paragraphs, key, `Mục ${key}`, who);
  });
}

interface Item {
  /** Empty for what stands before the first item. */
  readonly number: string;
  readonly who: string;
  readonly paragraphs: string[];
}

/** `1. Viện Chiến lược:` and what stands below it; an item may also hold its sentence in the same line. */
function itemsOf(paragraphs: readonly string[]): Item[] {
  const items: Item[] = [{ number: '', who: '', paragraphs: [] }];
  for (const text of paragraphs) {
    const [, number, rest = ''] = ITEM.exec(text) ?? [];
    if (number === undefined) {
      items.at(-1)?.paragraphs.push(text);
      continue;
    }
    const [, head, below] = /^([^:.;]{2,200}):\s*(.*)$/u.exec(rest) ?? [];
    const title = head ?? (/[.;]/.test(rest) ? '' : rest);
    const sentence = head === undefined ? (title === '' ? rest : '') : (below ?? '');
    items.push({
      number,
      who: subjectOf(title)?.who ?? title,
      paragraphs: sentence === '' ? [] : [sentence],
    });
  }
  return items;
}

function duties(paragraphs: readonly string[], key: string, source: string, above: string): Obligation[] {
  let who = above;
  const found: Obligation[] = [];
  for (const paragraph of paragraphs) {
    // A line in capitals is the head of what follows the section.
    if (paragraph === paragraph.toUpperCase()) continue;
    // `Vụ Kế hoạch - Tài chính có trách nhiệm:` names who must do what the lines below it say.
    if (/:$/u.test(paragraph)) {
      who = subjectOf(paragraph)?.who ?? who;
      continue;
    }
    for (const sentence of sentencesOf(paragraph)) {
      if (EFFECT.test(sentence)) continue;
      found.push({ key: `${key}.${found.length + 1}`, ...readDuty(sentence, who), source });
    }
  }
  return found;
}

import type { Deadline } from '../deadline';
import type { Item, PhraseItem } from '../item';
import { restOf } from '../scene';
import type { Reading, Scene } from '../scene';
import type { Token } from '../writing/token';
import { readSingle, unique } from './single';

/** More dates than this in one cell are no list that a person wrote. */
const MOST_PARTS = 50;

interface Part {
  readonly items: readonly Item[];
  readonly date: PhraseItem;
  /** What divides it from the part before. */
  readonly divider: string;
}

/** Several deadlines in one cell, each read for itself. */
export function readSeveral(scene: Scene, dates: readonly PhraseItem[]): Reading {
  const parts = divide(scene, dates.slice(0, MOST_PARTS));
  const readings = parts.map((part): Deadline => {
    const own = { ...scene, items: part.items, part: true };
    return { text: textOf(scene, part), ...readSingle(own, part.date), nextDay: null };
  });
  const clear = parts.every((part, index) => isLabelled(part) || isOneOfTwo(parts, index));
  const whole = dates.length <= MOST_PARTS && readings.every((reading) => reading.sure);
  const why = { code: 'deadline.several', params: { count: dates.length } };
  const doubts = [
    ...(clear ? [] : [{ code: 'deadline.severalUnnamed' }]),
    ...(whole ? [] : [{ code: 'deadline.severalUnsure' }]),
  ];
  return {
    kind: 'several',
    lastDay: null,
    rule: null,
    parts: readings,
    sure: clear && whole,
    why: unique([why, ...doubts]),
  };
}

/** A part that says what is due; an arrow before it would rather be a change of the date. */
function isLabelled({ items, divider }: Part): boolean {
  if (divider === '→') return false;
  return restOf(items).some(
    (token) => token.type === 'word' && token.key.length > 1 && !/^(và|là|hoặc)$/.test(token.key),
  );
}

/** `trong năm 2024 và quý I/2025`: joined by `và`, the year with each. */
function isOneOfTwo(parts: readonly Part[], index: number): boolean {
  const joints = [parts[index]?.divider ?? '', parts[index + 1]?.divider ?? ''].filter((text) => text !== '');
  return joints.length > 0 && joints.every((text) => text === 'và') && !isBareYear(parts, index);
}

/** `30/6 năm 2025 và 2026`: the second year may share the day of the first. */
function isBareYear(parts: readonly Part[], index: number): boolean {
  const [first, then] = [grainOf(parts[0]), grainOf(parts[index])];
  return first !== then && then === 'year' && parts[index]?.date.phrase.introduced === false;
}

function grainOf(part: Part | undefined): string {
  const when = part?.date.phrase.when;
  return when?.type === 'span' ? when.span.grain : '';
}

const STRENGTH: Readonly<Record<string, number>> = {
  '\n': 4,
  ';': 4,
  '→': 4,
  '.': 3,
  ',': 2,
  và: 1,
  hoặc: 1,
  '&': 1,
  '+': 1,
};

/** Cuts the items between two dates at the strongest divider there. */
function divide({ items }: Scene, dates: readonly PhraseItem[]): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let divider = '';
  for (const [index, date] of dates.entries()) {
    const next = dates[index + 1];
    const here = items.indexOf(date);
    const end = next ? items.indexOf(next) : items.length;
    const cut = next ? strongest(items, here + 1, end) : end;
    const part = { items: items.slice(from, Math.max(cut, here + 1)), date, divider };
    parts.push(part);
    const at = items[cut];
    divider = at?.type === 'rest' && STRENGTH[keyOf(at.token)] ? keyOf(at.token) : 'none';
    from = divider === 'none' ? Math.max(cut, here + 1) : cut + 1;
  }
  return parts;
}

function strongest(items: readonly Item[], from: number, to: number): number {
  let best = to;
  let strength = 0;
  for (let index = from; index < to; index += 1) {
    const item = items[index];
    const here = item?.type === 'rest' ? (STRENGTH[keyOf(item.token)] ?? 0) : 0;
    if (here > strength) [best, strength] = [index, here];
  }
  return best;
}

function keyOf(token: Token): string {
  return token.type === 'word' ? token.key : token.text;
}

function textOf({ text, tokens }: Scene, { items }: Part): string {
  const first = items.find((item) => item.type !== 'rest' || item.token.text !== '\n');
  const start = tokens[first?.start ?? 0]?.start ?? 0;
  const end = tokens[(items.at(-1)?.end ?? 1) - 1]?.end ?? text.length;
  return text.slice(start, end).trim();
}

import type { Item } from '../item';
import { after, keyAt, phrases } from '../writing/match';
import type { Tokens } from '../writing/match';

/** Words that make the day hang on something that happens. Longer ones first within a first word. */
const TRIGGERS = phrases(
  'theo',
  'khi',
  'nếu',
  'tùy',
  'căn cứ',
  'phụ thuộc',
  'phù hợp',
  'trên cơ sở',
  'trường hợp',
  'kỳ họp',
  'phiên họp',
  'thời điểm',
  'đồng thời',
  'cùng với',
  'cùng thời',
  'đột xuất',
  'nhu cầu',
  'yêu cầu',
  'ngay sau',
  'của thời hạn',
  'phát sinh',
  'đại hội',
);
/** After these `theo` is part of another word; before these too. */
const NOT_AFTER: ReadonlySet<string> = new Set(['tiếp', 'kèm']);
/** `quý phát sinh nghĩa vụ thuế` is a quarter and no event. */
const CYCLE_UNITS: ReadonlySet<string> = new Set(['tháng', 'quý', 'năm', 'kỳ']);
const NOT_BEFORE: ReadonlySet<string> = new Set(['dõi']);
/** `trước mắt`, `trước hết`, `sau này` name no event. */
const NO_EVENT: ReadonlySet<string> = new Set(['mắt', 'hết', 'đây', 'tiên', 'đó', 'này', 'mai']);

/** The index of the first item that makes the day conditional, or null. */
export function conditionIn(tokens: Tokens, items: readonly Item[]): number | null {
  for (const [index, item] of items.entries()) {
    if (item.type !== 'rest' || item.token.type !== 'word') continue;
    if (isTrigger(tokens, item.start) || isEvent(tokens, item.start, items[index + 1])) return index;
  }
  return null;
}

function isTrigger(tokens: Tokens, at: number): boolean {
  const word = keyAt(tokens, at);
  if (word === 'theo' && (NOT_AFTER.has(keyAt(tokens, at - 1)) || NOT_BEFORE.has(keyAt(tokens, at + 1)))) {
    return false;
  }
  if (word === 'phát' && CYCLE_UNITS.has(keyAt(tokens, at - 1))) return false;
  return TRIGGERS.some((trigger) => trigger[0] === word && after(tokens, at, trigger) !== null);
}

/** `sau Đại hội`, `kể từ ngày có hiệu lực`, `trước ngày bầu cử`: not a date but an event follows. */
function isEvent(tokens: Tokens, at: number, next: Item | undefined): boolean {
  const word = keyAt(tokens, at);
  if (word === 'từ') {
    const from = keyAt(tokens, at + 1);
    return from === 'khi' || from === 'thời' || from === 'lúc' || isNamedDay(tokens, at + 1);
  }
  if (word !== 'trước' && word !== 'sau') return false;
  if (next?.type === 'length') return true;
  if (keyAt(tokens, at + 1) === 'ngày') return isNamedDay(tokens, at + 1);
  return next?.type === 'rest' && next.token.type === 'word' && !NO_EVENT.has(next.token.key);
}

/** `ngày khai mạc`, `ngày ký`; `ngày` alone or before a damaged number names no event. */
function isNamedDay(tokens: Tokens, at: number): boolean {
  return keyAt(tokens, at) === 'ngày' && keyAt(tokens, at + 1) !== '';
}

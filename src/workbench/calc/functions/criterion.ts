import type { CellValue } from '../../../workbook/document';
import { compare, isError, toText } from '../coerce';
import { readNumber } from '../../model/readNumber';

/** True for the cells that a criterion such as `">=5"`, `"<>"`, `"Quá*"` or `"=x"` means. */
export type Criterion = (value: CellValue) => boolean;

const OPERATOR = /^(<>|<=|>=|=|<|>)/;

/** Reads the criterion of COUNTIF and its kin. */
export function readCriterion(given: CellValue): Criterion {
  if (isError(given)) return (value) => isError(value) && value.error === given.error;
  if (typeof given === 'number' || typeof given === 'boolean') return equalTo(given);
  if (given === null) return equalTo(0);
  const operator = OPERATOR.exec(given)?.[0] ?? '';
  const rest = given.slice(operator.length);
  const wanted = constant(rest);
  switch (operator) {
    case '':
      return rest === '' ? (value) => value === null || value === '' : equalTo(wanted);
    case '=':
      return rest === '' ? (value) => value === null : equalTo(wanted);
    case '<>':
      if (rest === '') return (value) => value !== null;
      return not(equalTo(wanted));
    default:
      return ordered(operator, wanted);
  }
}

function not(criterion: Criterion): Criterion {
  return (value) => !criterion(value);
}

function constant(text: string): string | number | boolean {
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  return readNumber(text)?.value ?? text;
}

function equalTo(wanted: string | number | boolean): Criterion {
  if (typeof wanted === 'string') {
    const matches = wildcard(wanted);
    return (value) => typeof value === 'string' && matches(value);
  }
  return (value) => {
    if (typeof value === 'string') return readNumber(value)?.value === wanted;
    return value === wanted;
  };
}

function ordered(operator: string, wanted: string | number | boolean): Criterion {
  return (value) => {
    if (value === null || isError(value) || typeof value !== typeof wanted) return false;
    const order = compare(value, wanted);
    if (operator === '<') return order < 0;
    if (operator === '<=') return order <= 0;
    return operator === '>' ? order > 0 : order >= 0;
  };
}

/** Whole-text match ignoring case; `*` is any text, `?` one sign, `~` makes the next plain. Linear in the text times the pattern. */
export function wildcard(pattern: string): (text: string) => boolean {
  const parts = readParts(pattern.toLowerCase());
  if (parts.every((part) => part.kind === 'sign')) {
    const plain = parts.map((part) => part.text).join('');
    return (text) => text.toLowerCase() === plain;
  }
  return (text) => matchesParts(parts, [...text.toLowerCase()]);
}

interface Part {
  readonly kind: 'sign' | 'any' | 'one';
  readonly text: string;
}

function readParts(pattern: string): Part[] {
  const parts: Part[] = [];
  const signs = [...pattern];
  for (let at = 0; at < signs.length; at += 1) {
    const sign = signs[at] ?? '';
    const next = signs[at + 1];
    if (sign === '~' && (next === '*' || next === '?' || next === '~')) {
      parts.push({ kind: 'sign', text: next });
      at += 1;
    } else if (sign === '*') parts.push({ kind: 'any', text: '' });
    else if (sign === '?') parts.push({ kind: 'one', text: '' });
    else parts.push({ kind: 'sign', text: sign });
  }
  return parts;
}

/** Greedy with one way back: to the last `*`. */
function matchesParts(parts: readonly Part[], signs: readonly string[]): boolean {
  let part = 0;
  let star = -1;
  let from = 0;
  let at = 0;
  while (at < signs.length) {
    const now = parts[part];
    if (now?.kind === 'any') {
      star = part;
      from = at;
      part += 1;
    } else if (now !== undefined && (now.kind === 'one' || now.text === signs[at])) {
      part += 1;
      at += 1;
    } else if (star >= 0) {
      part = star + 1;
      from += 1;
      at = from;
    } else return false;
  }
  return parts.slice(part).every((rest) => rest.kind === 'any');
}

/** A text criterion as the lookups use it: wildcards where there are any. */
export function textMatcher(wanted: CellValue): Criterion {
  if (typeof wanted === 'string') {
    const matches = wildcard(wanted);
    return (value) => typeof value === 'string' && matches(value);
  }
  return (value) => {
    if (value === null || isError(value) || typeof value !== typeof wanted) return false;
    return toText(value) === toText(wanted);
  };
}

import { displayText } from '../../model/displayText';
import { readNumber } from '../../model/readNumber';
import { isError, raise, toBoolean, toNumber, toText } from '../coerce';
import { Fault } from '../formulaError';
import { scalar } from '../operand';
import { wildcardPlace } from './wildcardPlace';
import { MANY, scalarFunction, wholeFunction, type FunctionTable, type Sound } from './definition';

const LONGEST = 32_767;

function whole(value: Sound | undefined, absent: number, least: number): number {
  const number = value === undefined ? absent : Math.trunc(toNumber(value));
  if (number < least) throw new Fault('#VALUE!');
  return number;
}

function kept(text: string): string {
  if (text.length > LONGEST) throw new Fault('#VALUE!');
  return text;
}

function substitute(text: string, old: string, fresh: string, which: number | null): string {
  if (old === '') return text;
  if (which === null) return text.split(old).join(fresh);
  let at = -1;
  for (let found = 0; found < which; found += 1) {
    at = text.indexOf(old, at + 1);
    if (at < 0) return text;
  }
  return text.slice(0, at) + fresh + text.slice(at + old.length);
}

function proper(text: string): string {
  return text.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}

export const text: FunctionTable = {
  LEN: scalarFunction(1, 1, ([value = null]) => toText(value).length),
  LEFT: scalarFunction(1, 2, ([value = null, count]) => toText(value).slice(0, whole(count, 1, 0))),
  RIGHT: scalarFunction(1, 2, ([value = null, count]) => {
    const size = whole(count, 1, 0);
    return size === 0 ? '' : toText(value).slice(-size);
  }),
  MID: scalarFunction(3, 3, ([value = null, from, count]) => {
    const start = whole(from, 1, 1) - 1;
    return toText(value).slice(start, start + whole(count, 0, 0));
  }),
  UPPER: scalarFunction(1, 1, ([value = null]) => toText(value).toUpperCase()),
  LOWER: scalarFunction(1, 1, ([value = null]) => toText(value).toLowerCase()),
  PROPER: scalarFunction(1, 1, ([value = null]) => proper(toText(value))),
  TRIM: scalarFunction(1, 1, ([value = null]) => {
    return toText(value).replace(/ {2,}/g, ' ').replace(/^ | $/g, '');
  }),
  // Everything below the space, which is to say what is not from the space on.
  CLEAN: scalarFunction(1, 1, ([value = null]) => toText(value).replace(/[^ -\uffff]+/g, '')),
  EXACT: scalarFunction(2, 2, ([a = null, b = null]) => toText(a) === toText(b)),
  SUBSTITUTE: scalarFunction(3, 4, ([value = null, old = null, fresh = null, which]) => {
    const nth = which === undefined ? null : whole(which, 1, 1);
    return kept(substitute(toText(value), toText(old), toText(fresh), nth));
  }),
  REPLACE: scalarFunction(4, 4, ([value = null, from, count, fresh = null]) => {
    const given = toText(value);
    const start = whole(from, 1, 1) - 1;
    return kept(given.slice(0, start) + toText(fresh) + given.slice(start + whole(count, 0, 0)));
  }),
  FIND: scalarFunction(2, 3, ([sought = null, within = null, from]) => {
    const start = whole(from, 1, 1) - 1;
    const at = start > toText(within).length ? -1 : toText(within).indexOf(toText(sought), start);
    if (at < 0) throw new Fault('#VALUE!');
    return at + 1;
  }),
  SEARCH: scalarFunction(2, 3, ([sought = null, within = null, from]) => {
    const start = whole(from, 1, 1) - 1;
    const at = wildcardPlace(toText(sought), toText(within), start);
    if (at < 0) throw new Fault('#VALUE!');
    return at + 1;
  }),
  TEXT: scalarFunction(2, 2, ([value = null, format = null], { source }) => {
    const code = toText(format);
    if (code === '') return '';
    const given = typeof value === 'string' ? (readNumber(value)?.value ?? value) : value;
    return displayText(given ?? 0, code, source.date1904);
  }),
  VALUE: scalarFunction(1, 1, ([value = null]) => toNumber(value)),
  T: scalarFunction(1, 1, ([value = null]) => (typeof value === 'string' ? value : '')),
  REPT: scalarFunction(2, 2, ([value = null, count]) => {
    const given = toText(value);
    const times = whole(count, 0, 0);
    if (given.length * times > LONGEST) throw new Fault('#VALUE!');
    return given.repeat(times);
  }),
  CHAR: scalarFunction(1, 1, ([code]) => String.fromCharCode(whole(code, 1, 1))),
  UNICHAR: scalarFunction(1, 1, ([code]) => {
    const point = whole(code, 1, 1);
    if (point > 0x10ffff) throw new Fault('#VALUE!');
    return String.fromCodePoint(point);
  }),
  CODE: scalarFunction(1, 1, ([value = null]) => codePoint(toText(value))),
  UNICODE: scalarFunction(1, 1, ([value = null]) => codePoint(toText(value))),
  CONCATENATE: scalarFunction(1, MANY, (values) => kept(values.map(toText).join(''))),
  CONCAT: wholeFunction(1, MANY, (args) => {
    return scalar(kept(args.flatMap((arg) => arg.flat().map(toText)).join('')));
  }),
  TEXTJOIN: wholeFunction(3, MANY, (args) => {
    const [mark, skip, ...rest] = args;
    const texts = rest
      .flatMap((arg) => arg.flat())
      .map((value) => (isError(value) ? raise(value) : toText(value)));
    const chosen = toBoolean(skip?.sound() ?? null) ? texts.filter((each) => each !== '') : texts;
    return scalar(kept(chosen.join(toText(mark?.sound() ?? null))));
  }),
};

function codePoint(value: string): number {
  const point = value.codePointAt(0);
  if (point === undefined) throw new Fault('#VALUE!');
  return point;
}

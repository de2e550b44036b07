import { COLUMNS, ROWS, columnIndex } from '../model/area';
import { ERROR_NAMES, FormulaSyntaxError } from './formulaError';
import { lately } from './lately';

export type TokenKind =
  'number' | 'text' | 'error' | 'sheet' | 'area' | 'name' | 'structure' | 'operator' | 'space';

/** A piece of a formula; `text` is as written, so that joining all texts gives the formula back. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const SPACE = /\s+/y;
const OPERATOR = /<>|<=|>=|[-+*/^&=<>%(),;{}:@#!]/y;
const CELLS = /\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?/y;
const WHOLE_COLUMNS = /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}/y;
const WHOLE_ROWS = /\$?\d{1,7}:\$?\d{1,7}/y;
const NAME = /[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*/uy;
const AFTER_NAME = /[\p{L}\p{M}\p{N}_.\\(]/u;

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/**
 * Cuts a formula, without its `=`, into tokens.
 * @throws FormulaSyntaxError where a piece is none that a formula may hold
 */
export const tokenize = lately(cut);

function cut(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  const first = formula[at] ?? '';
  const space = match(SPACE, formula, at);
  if (space !== null) return { kind: 'space', text: space };
  if (first === '"') return { kind: 'text', text: quoted(formula, at, '"') };
  if (first === "'") {
    const name = quoted(formula, at, "'");
    if (formula[at + name.length] !== '!') throw new FormulaSyntaxError(`No ! after ${name}`);
    return { kind: 'sheet', text: `${name}!` };
  }
  if (first === '[') return { kind: 'structure', text: bracketed(formula, at) };
  if (first === '#') {
    const error = ERROR_NAMES.find((name) => formula.startsWith(name, at));
    if (error !== undefined) return { kind: 'error', text: error };
  }
  const area = areaAt(formula, at);
  if (area !== null) return { kind: 'area', text: area };
  const number = match(NUMBER, formula, at);
  if (number !== null) return { kind: 'number', text: number };
  const name = match(NAME, formula, at);
  if (name !== null) {
    return formula[at + name.length] === '!'
      ? { kind: 'sheet', text: `${name}!` }
      : { kind: 'name', text: name };
  }
  const operator = match(OPERATOR, formula, at);
  if (operator !== null) return { kind: 'operator', text: operator };
  throw new FormulaSyntaxError(`Nothing a formula may hold: ${first}`);
}

/** An address, unless it goes on as a name, a sheet or a function does (`LOG10(`, `A1b`). */
function areaAt(formula: string, at: number): string | null {
  for (const pattern of [CELLS, WHOLE_COLUMNS, WHOLE_ROWS]) {
    const found = match(pattern, formula, at);
    if (found === null) continue;
    const next = formula[at + found.length] ?? '';
    if (next === '!' || AFTER_NAME.test(next)) continue;
    if (found.split(':').every(isCorner)) return found;
  }
  return null;
}

function isCorner(text: string): boolean {
  const [, letters, digits] = /^\$?([A-Za-z]*)\$?(\d*)$/.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return false;
  const column = letters === '' ? 0 : columnIndex(letters);
  const row = digits === '' ? 1 : Number(digits);
  return column >= 0 && column < COLUMNS && row >= 1 && row <= ROWS;
}

function quoted(formula: string, at: number, mark: string): string {
  for (let end = at + 1; end < formula.length; end += 1) {
    if (formula[end] !== mark) continue;
    if (formula[end + 1] !== mark) return formula.slice(at, end + 1);
    end += 1;
  }
  throw new FormulaSyntaxError(`No closing ${mark}`);
}

/** `[...]` with the brackets inside it; an apostrophe before `[ ] # ' @` makes that mark plain. */
function bracketed(formula: string, at: number): string {
  let depth = 0;
  for (let end = at; end < formula.length; end += 1) {
    const mark = formula[end];
    if (mark === "'") end += 1;
    else if (mark === '[') depth += 1;
    else if (mark === ']') {
      depth -= 1;
      if (depth === 0) return formula.slice(at, end + 1);
    }
  }
  throw new FormulaSyntaxError('No closing ]');
}

import { columnIndex, splitSheet } from '../model/area';
import type { CellValue } from '../../workbook/document';
import type { BinaryOperator, Corner, Node } from './ast';
import { FormulaSyntaxError } from './formulaError';
import { lately } from './lately';
import { readStructure } from './structure';
import { tokenize, type Token } from './token';

/** The deepest nesting that Excel allows is 64 functions; brackets and signs may go further. */
const MAX_DEPTH = 256;

/** Operators by how strongly they bind, weakest first. */
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/**
 * Reads a formula, with or without its `=`, into a tree.
 * @throws FormulaSyntaxError where Excel would refuse to enter it
 */
export function parseFormula(formula: string): Node {
  return tree(formula.startsWith('=') ? formula.slice(1) : formula);
}

const tree = lately((text) => {
  return new Parser(tokenize(text).filter((token) => token.kind !== 'space')).whole();
});

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Node {
    const node = this.#binary(0);
    const rest = this.#tokens[this.#at];
    if (rest !== undefined) throw new FormulaSyntaxError(`Not expected here: ${rest.text}`);
    return node;
  }

  #peek(...texts: readonly string[]): boolean {
    const token = this.#tokens[this.#at];
    return token?.kind === 'operator' && texts.includes(token.text);
  }

  #take(...texts: readonly string[]): string | null {
    if (!this.#peek(...texts)) return null;
    return this.#tokens[this.#at++]?.text ?? null;
  }

  #expect(text: string): void {
    if (this.#take(text) === null) throw new FormulaSyntaxError(`${text} expected`);
  }

  #binary(level: number): Node {
    const operators = LEVELS[level];
    if (operators === undefined) return this.#signed();
    let left = this.#binary(level + 1);
    for (;;) {
      const operator = this.#take(...operators);
      if (operator === null) return left;
      left = { kind: 'binary', operator: operator as BinaryOperator, left, right: this.#binary(level + 1) };
    }
  }

  #signed(): Node {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new FormulaSyntaxError('Nested too deeply');
    try {
      if (this.#take('+') !== null) return this.#signed();
      if (this.#take('-') !== null) return { kind: 'negative', operand: this.#signed() };
      if (this.#take('@') !== null) return { kind: 'single', operand: this.#signed() };
      return this.#postfix();
    } finally {
      this.#depth -= 1;
    }
  }

  #postfix(): Node {
    let node = this.#primary();
    while (this.#take(':') !== null) node = { kind: 'between', left: node, right: this.#primary() };
    while (this.#take('%') !== null) node = { kind: 'percent', operand: node };
    return node;
  }

  #primary(): Node {
    const token = this.#tokens[this.#at++];
    if (token === undefined) throw new FormulaSyntaxError('The formula ends too early');
    switch (token.kind) {
      case 'number':
        return { kind: 'value', value: Number(token.text) };
      case 'text':
        return { kind: 'value', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'error':
        return { kind: 'value', value: { error: token.text } };
      case 'area':
        return area(null, token.text);
      case 'structure':
        return { kind: 'structure', table: null, structure: readStructure(token.text) };
      case 'sheet':
        return this.#onSheet(splitSheet(token.text).sheet ?? '');
      case 'name':
        return this.#named(token.text);
      default:
        return this.#punctuation(token.text);
    }
  }

  #onSheet(sheet: string): Node {
    const token = this.#tokens[this.#at++];
    if (token?.kind === 'area') return area(sheet, token.text);
    if (token?.kind === 'name') return { kind: 'name', name: token.text, sheet };
    if (token?.kind === 'error') return { kind: 'value', value: { error: token.text } };
    throw new FormulaSyntaxError(`An address is expected after ${sheet}!`);
  }

  #named(name: string): Node {
    if (this.#take('(') !== null) return { kind: 'call', name: functionName(name), args: this.#arguments() };
    const next = this.#tokens[this.#at];
    if (next?.kind === 'structure') {
      this.#at += 1;
      return { kind: 'structure', table: name, structure: readStructure(next.text) };
    }
    if (/^(true|false)$/i.test(name)) return { kind: 'value', value: name.toLowerCase() === 'true' };
    return { kind: 'name', name, sheet: null };
  }

  #arguments(): Node[] {
    if (this.#take(')') !== null) return [];
    const args: Node[] = [];
    for (;;) {
      args.push(this.#peek(',', ')') ? { kind: 'missing' } : this.#binary(0));
      if (this.#take(')') !== null) return args;
      this.#expect(',');
    }
  }

  #punctuation(text: string): Node {
    if (text === '(') {
      const node = this.#binary(0);
      this.#expect(')');
      return node;
    }
    if (text === '{') return { kind: 'array', rows: this.#arrayRows() };
    throw new FormulaSyntaxError(`Not expected here: ${text}`);
  }

  #arrayRows(): CellValue[][] {
    const rows: CellValue[][] = [[]];
    for (;;) {
      rows.at(-1)?.push(this.#constant());
      const mark = this.#take(',', ';', '}');
      if (mark === '}') break;
      if (mark === null) throw new FormulaSyntaxError('} expected');
      if (mark === ';') rows.push([]);
    }
    if (rows.some((row) => row.length !== rows[0]?.length)) throw new FormulaSyntaxError('Ragged array');
    return rows;
  }

  #constant(): CellValue {
    const sign = this.#take('-', '+');
    const node = this.#primary();
    if (node.kind !== 'value') throw new FormulaSyntaxError('An array holds constants');
    return sign === '-' && typeof node.value === 'number' ? -node.value : node.value;
  }
}

/** Files write newer functions with a prefix, which Excel never shows. */
function functionName(name: string): string {
  return name.replace(/^(?:_xlfn\.|_xlws\.)+/i, '').toUpperCase();
}

function area(sheet: string | null, text: string): Node {
  const [first = '', last = first] = text.split(':');
  return { kind: 'area', sheet, from: readCorner(first), to: readCorner(last) };
}

/** Reads `$B$2`, `$B` or `$2`. */
export function readCorner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  const [, before = '', letters = '', between = '', digits = ''] = match ?? [];
  return {
    column: letters === '' ? null : columnIndex(letters),
    columnFixed: letters !== '' && before === '$',
    row: digits === '' ? null : Number(digits) - 1,
    rowFixed: letters === '' ? before === '$' || between === '$' : between === '$',
  };
}

import type { CellValue } from '../../workbook/document';
import type { Place } from './argument';
import { rowsOf } from './argument';
import type { Node } from './ast';
import { CellValues } from './cellValues';
import { evaluate, resolveText, type Evaluation } from './evaluate';
import { FormulaSyntaxError } from './formulaError';
import { isMany, type Reference } from './operand';
import { parseFormula } from './parse';
import type { FormulaSource } from './source';

/** Cells that depend on cells that depend on cells, before the work goes on in a list instead of the stack. */
const DEEPEST = 64;

/** Thrown to put a cell aside until the one it needs is known. */
class NeedsFirst extends Error {
  constructor(readonly needed: Place) {
    super('needs another cell first');
  }
}

/**
 * The values of formulas, worked out when asked for and kept until `forget`. A cell that depends on itself
 * is 0, as Excel shows it once it has warned.
 */
export class Calculation {
  readonly #source: FormulaSource;
  readonly #values = new CellValues();
  readonly #trees = new Map<string, Node | null>();
  readonly #open = new Set<string>();
  #depth = 0;

  constructor(source: FormulaSource) {
    this.#source = source;
  }

  /** Forgets every value; formulas once read stay read. */
  forget(): void {
    this.#values.clear();
    if (this.#trees.size > 50_000) this.#trees.clear();
  }

  /** A cell's constant or its formula's value. */
  value(sheet: string, row: number, column: number): CellValue {
    const cell = this.#source.cell(sheet, row, column);
    if (cell?.formula === undefined) return cell?.value ?? null;
    const place = { sheet: this.#source.sheetName(sheet) ?? sheet, row, column };
    const known = this.#values.get(place);
    if (known !== undefined) return known;
    return this.#depth === 0 ? this.#work(place) : this.#step(place);
  }

  /** A formula's value as if it stood in the cell; a block shows its first value. */
  evaluate(formula: string, place: Place, shift = { rows: 0, columns: 0 }): CellValue {
    return this.evaluateBlock(formula, place, shift)[0]?.[0] ?? null;
  }

  /** All values of a formula, as if it stood in the cell. */
  evaluateBlock(
    formula: string,
    place: Place,
    shift = { rows: 0, columns: 0 },
  ): readonly (readonly CellValue[])[] {
    const tree = this.#tree(formula);
    if (tree === null) return [[{ error: '#NAME?' }]];
    const waiting: Place[] = [];
    for (;;) {
      try {
        this.#depth += 1;
        const around = this.#around(place, shift);
        return rowsOf(evaluate(tree, around), around);
      } catch (needs) {
        if (!(needs instanceof NeedsFirst)) throw needs;
        waiting.push(needs.needed);
      } finally {
        this.#depth -= 1;
      }
      this.#work(waiting.pop() ?? place);
    }
  }

  /** The cells that a formula means, where it means any. */
  reference(formula: string, place: Place): Reference | null {
    const tree = this.#tree(formula);
    const operand = tree === null ? null : evaluate(tree, this.#around(place, { rows: 0, columns: 0 }));
    return operand?.kind === 'reference' ? operand : null;
  }

  /** The cells that a formula names: by address, by a name or by a table's column; not what it finds by INDIRECT. */
  named(formula: string, place: Place): Reference[] {
    const tree = this.#tree(formula);
    const around = this.#around(place, { rows: 0, columns: 0 });
    return tree === null
      ? []
      : referencesIn(tree).flatMap((node) => {
          const operand = evaluate(node, around);
          return operand.kind === 'reference' ? [operand] : [];
        });
  }

  /** Works out a cell, and before it the cells that lie too deep for the stack. */
  #work(place: Place): CellValue {
    const waiting = [place];
    const circle = new Set<string>();
    for (let now = waiting.at(-1); now !== undefined; now = waiting.at(-1)) {
      const key = keyOf(now);
      try {
        this.#step(now);
        waiting.pop();
        circle.delete(key);
      } catch (needs) {
        if (!(needs instanceof NeedsFirst)) throw needs;
        const needed = keyOf(needs.needed);
        if (circle.has(needed)) this.#values.set(needs.needed, 0);
        circle.add(needed);
        waiting.push(needs.needed);
      }
    }
    return this.#values.get(place) ?? null;
  }

  #step(place: Place): CellValue {
    const known = this.#values.get(place);
    if (known !== undefined) return known;
    const key = keyOf(place);
    if (this.#open.has(key)) {
      this.#values.set(place, 0);
      return 0;
    }
    if (this.#depth >= DEEPEST) throw new NeedsFirst(place);
    const formula = this.#source.cell(place.sheet, place.row, place.column)?.formula ?? '=0';
    this.#open.add(key);
    this.#depth += 1;
    try {
      const value = this.#cellWorth(formula, place);
      const settled = this.#values.get(place) ?? value;
      this.#values.set(place, settled);
      return settled;
    } finally {
      this.#open.delete(key);
      this.#depth -= 1;
    }
  }

  /** An empty cell read by a formula shows as 0; a block would spill, which the stand-in does not do. */
  #cellWorth(formula: string, place: Place): CellValue {
    const tree = this.#tree(formula);
    if (tree === null) return { error: '#NAME?' };
    const around = this.#around(place, { rows: 0, columns: 0 });
    const operand = evaluate(tree, around);
    if (isMany(operand)) {
      const rows = rowsOf(operand, around);
      if (rows.length !== 1 || rows[0]?.length !== 1) return { error: '#SPILL!' };
    }
    return rowsOf(operand, around)[0]?.[0] ?? 0;
  }

  #around(place: Place, shift: Evaluation['shift']): Evaluation {
    const around: Evaluation = {
      source: this.#source,
      place,
      shift,
      names: [],
      value: (sheet, row, column) => this.value(sheet, row, column),
      named: (refersTo) => this.#tree(refersTo),
      resolve: (text) => resolveText(text, around),
    };
    return around;
  }

  #tree(formula: string): Node | null {
    const known = this.#trees.get(formula);
    if (known !== undefined) return known;
    let tree: Node | null = null;
    try {
      tree = parseFormula(formula);
    } catch (error) {
      // A file may hold a formula that cannot be read here; its cell shows #NAME?.
      if (!(error instanceof FormulaSyntaxError)) throw error;
    }
    this.#trees.set(formula, tree);
    return tree;
  }
}

/** The parts of a formula that mean cells. */
function referencesIn(node: Node): Node[] {
  switch (node.kind) {
    case 'area':
    case 'structure':
    case 'name':
    case 'between':
      return [node];
    case 'call':
      return node.args.flatMap(referencesIn);
    case 'binary':
      return [...referencesIn(node.left), ...referencesIn(node.right)];
    case 'negative':
    case 'percent':
    case 'single':
      return referencesIn(node.operand);
    default:
      return [];
  }
}

function keyOf(place: Place): string {
  return `${place.row} ${place.column} ${place.sheet}`;
}

import { FormulaSyntaxError } from './formulaError';
import { lately } from './lately';

export type StructureItem = '#All' | '#Data' | '#Headers' | '#Totals' | '#This Row';

/** What stands in the brackets of a structured reference. */
export interface Structure {
  readonly items: readonly StructureItem[];
  /** First and last column as named, equal for one column; null is every column. */
  readonly columns: { readonly first: string; readonly last: string } | null;
}

const ITEMS: readonly StructureItem[] = ['#All', '#Data', '#Headers', '#Totals', '#This Row'];

/**
 * Reads `[Cột]`, `[@Cột]`, `[@[Cột dài]]`, `[[#This Row],[Cột]]`, `[[Đầu]:[Cuối]]`, `[#All]`, `[]`.
 * @param text with its outer brackets
 */
export const readStructure = lately(read);

function read(text: string): Structure {
  const inner = text.slice(1, -1).trim();
  if (inner === '') return { items: [], columns: null };
  if (inner.startsWith('@')) {
    const rest = inner.slice(1).trim();
    return { items: ['#This Row'], columns: rest === '' ? null : readColumns(rest) };
  }
  if (!inner.startsWith('[')) return readWord(inner);
  const items: StructureItem[] = [];
  let columns: Structure['columns'] = null;
  for (const part of splitOutside(inner, ',')) {
    const item = readItem(part.trim());
    if (item !== null) items.push(item);
    else if (columns === null) columns = readColumns(part.trim());
    else throw new FormulaSyntaxError(`Two column specifiers in ${text}`);
  }
  return { items, columns };
}

function readWord(word: string): Structure {
  const item = readItem(`[${word}]`);
  return item === null
    ? { items: [], columns: { first: plain(word), last: plain(word) } }
    : { items: [item], columns: null };
}

function readItem(part: string): StructureItem | null {
  const word = /^\[(#[A-Za-z ]+)\]$/.exec(part)?.[1]?.toLowerCase();
  if (word === undefined) return null;
  const item = ITEMS.find((each) => each.toLowerCase() === word);
  if (item === undefined) throw new FormulaSyntaxError(`No such item: ${word}`);
  return item;
}

function readColumns(part: string): { first: string; last: string } {
  const ends = splitOutside(part, ':').map((end) => {
    const trimmed = end.trim();
    return plain(trimmed.startsWith('[') ? trimmed.slice(1, -1) : trimmed);
  });
  const [first, last] = ends;
  if (first === undefined || ends.length > 2) throw new FormulaSyntaxError(`No column in ${part}`);
  return { first, last: last ?? first };
}

function splitOutside(text: string, mark: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === "'") at += 1;
    else if (letter === '[') depth += 1;
    else if (letter === ']') depth -= 1;
    else if (letter === mark && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

function plain(column: string): string {
  return column.replace(/'(.)/gs, '$1');
}

/** A column's name with the apostrophes that brackets ask for. */
export function escapeColumn(name: string): string {
  return name.replace(/[[\]#'@]/g, "'$&");
}

/** A structured reference's brackets as files hold them. */
export function writeStructure({ items, columns }: Structure): string {
  const parts: string[] = items.map((item) => `[${item}]`);
  if (columns !== null) {
    const [first, last] = [columns.first, columns.last].map((name) => `[${escapeColumn(name)}]`);
    parts.push(first === last ? `${first}` : `${first}:${last}`);
  }
  if (parts.length === 0) return '[]';
  const [only] = parts;
  return parts.length === 1 && only !== undefined && !only.includes(':[') ? only : `[${parts.join(',')}]`;
}

/** Names by which formulas can reach what is ours, in lower case. */
export interface Reachable {
  readonly sheets: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/**
 * How a formula looks at something: by a reference that Excel follows, or by a text that INDIRECT makes a
 * reference of, which nothing follows.
 */
export type Mention = 'reference' | 'text';

/** How a formula looks at any of the names, or null where it does not. Drop-downs and rules count as formulas. */
export function mentionIn(formula: string, reachable: Reachable): Mention | null {
  if (!formula.startsWith('=')) return null;
  const { code, texts } = apart(formula);
  if (reaches(code, reachable)) return 'reference';
  const indirect = /\bINDIRECT\s*\(/i.test(code);
  return indirect && texts.some((text) => reachesByText(text, reachable)) ? 'text' : null;
}

/** The formula with names replaced by what they stand for; what stands in quotes is left. */
export function withoutNames(formula: string, addresses: ReadonlyMap<string, string>): string {
  return formula.replace(PIECE, (piece) => {
    if (piece.startsWith('"') || piece.startsWith("'") || piece.startsWith('[')) return piece;
    return addresses.get(piece.toLowerCase()) ?? piece;
  });
}

/** A text, a quoted sheet, a column in brackets, or a word. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|\[(?:'.|[^\]'])*\]|[^[\]'])*\]|[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*/gu;

function apart(formula: string): { readonly code: string; readonly texts: readonly string[] } {
  const texts: string[] = [];
  const code = formula.replace(/"((?:[^"]|"")*)"/g, (_, text: string) => {
    texts.push(text);
    return '""';
  });
  return { code, texts };
}

function reaches(code: string, { sheets, tables, names }: Reachable): boolean {
  const found = [
    ...code
      .normalize('NFC')
      .matchAll(
        /('(?:[^']|'')*'!)|([\p{L}_\\][\p{L}\p{M}\p{N}_.\\:]*!)|([\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*)/gu,
      ),
  ];
  return found.some(([, quoted, plain, word]) => {
    if (quoted !== undefined) return namesSheet(quoted.slice(1, -2).replaceAll("''", "'"), sheets);
    if (plain !== undefined) return namesSheet(plain.slice(0, -1), sheets);
    const name = (word ?? '').toLowerCase();
    return tables.has(name) || names.has(name);
  });
}

/** `Trang 1:Trang 3` names two sheets; a sheet of another workbook stands after its name in brackets. */
function namesSheet(prefix: string, sheets: ReadonlySet<string>): boolean {
  if (prefix.includes(']')) return false;
  return prefix.split(':').some((name) => sheets.has(name.toLowerCase()));
}

function reachesByText(text: string, { sheets, tables, names }: Reachable): boolean {
  const folded = text.normalize('NFC').toLowerCase();
  return [...sheets, ...tables, ...names].some((name) => folded.includes(name));
}

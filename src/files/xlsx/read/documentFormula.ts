/** Names of the file alone: prefixes of functions younger than the format. Text and sheet names stay. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|_xl(?:fn|ws|udf)\./gi;

/** A formula of the file as it is typed in Excel: with the equals sign, without the prefixes. */
export function documentFormula(text: string): string {
  if (!text.includes('_xl')) return `=${text}`;
  return `=${text.replace(TOKEN, (token) => (token.startsWith('_') ? '' : token))}`;
}

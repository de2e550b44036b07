import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The rows of a table of cases by heading; `\n` in an expression is a line break of the cell. */
export function caseRows(file: string): Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = readFileSync(path.join(__dirname, '../../cases', file), 'utf8').split('\n');
  const headings = head.split('\t');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t');
      const row = Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? '']));
      return { ...row, expression: (row.expression ?? '').replaceAll('\\n', '\n') };
    });
}

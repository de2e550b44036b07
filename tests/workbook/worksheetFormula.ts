import FormulaParser from 'fast-formula-parser';
import type { CellValue } from '../../src/workbook/document';

/**
 * What a worksheet gives for a formula, by a calculator that is not ours. References to the formula's own row
 * and names are looked up in `values` by heading or name.
 */
export function calculate(formula: string, values: Readonly<Record<string, CellValue>>): unknown {
  const columns = Object.keys(values);
  const place = (name: string): string => {
    const index = columns.indexOf(name);
    if (index < 0) throw new Error(`The formula asks for ${name}`);
    return `A${index + 1}`;
  };
  const plain = columns
    .filter((name) => /^\w+$/.test(name))
    .reduce((text, name) => text.replaceAll(new RegExp(`\\b${name}\\b(?!\\[)`, 'g'), place(name)), formula)
    .replace(/\w+\[\[#This Row\],\[([^\]]*)\]\]/g, (_, heading: string) => place(heading));
  const parser = new FormulaParser({
    functions: { SUBSTITUTE: substitute, INT: int, TRIM: trim },
    onCell: ({ row }: { row: number }) => values[columns[row - 1] ?? ''] ?? null,
  });
  return parser.parse(plain.replace(/^=/, ''), { row: 1, col: 2, sheet: 'Trang' });
}

/** The calculator lacks this function. */
function substitute(
  text: { readonly value: unknown },
  old: { readonly value: unknown },
  fresh: { readonly value: unknown },
): string {
  return String(text.value ?? '').replaceAll(String(old.value), String(fresh.value));
}

/** The calculator works out both ways of an IF, and its own INT stops at what is no number. */
function int(number: { readonly value: unknown }): unknown {
  return typeof number.value === 'number' ? Math.floor(number.value) : 0;
}

/** TRIM leaves one blank between words; the calculator's own leaves all. */
function trim(text: { readonly value: unknown }): string {
  return String(text.value ?? '')
    .split(' ')
    .filter(Boolean)
    .join(' ');
}

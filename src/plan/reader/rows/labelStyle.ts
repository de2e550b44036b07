import type { PlanQuestion } from '../../plan';
import { question } from '../question';

/**
 * Labels written otherwise than most of their appendix: `e)` among `a`, `b`, `c`. Only the marks around
 * the letter or number count.
 */
export function oddLabels(rows: readonly { readonly key: string; readonly label: string }[]): PlanQuestion[] {
  const styled = rows
    .filter(({ label }) => label !== '')
    .map((row) => ({ ...row, style: styleOf(row.label) }));
  const counts = new Map<string, number>();
  for (const { style } of styled) counts.set(style, (counts.get(style) ?? 0) + 1);
  const [usual] = [...counts].sort(([, left], [, right]) => right - left);
  if (!usual || usual[1] * 2 <= styled.length) return [];
  return styled
    .filter(({ style }) => style !== usual[0])
    .map(({ key, label }) => question('label-style', key, label));
}

function styleOf(label: string): string {
  return label.replace(/[\p{L}\p{N}]+/gu, 'x');
}

import { applyStyle, findStyle } from '../model/namedStyles';
import { Refusal } from '../model/refusal';
import { asText } from './arguments';
import { living, type Cells } from './environment';
import { shared } from './rangeFormat';

/** The name of the style that all cells have; null where they differ. */
export function readStyle(cells: Cells): string | null {
  return shared(cells, (style) => style.named ?? 'Normal');
}

/** @throws Refusal where the workbook has no style of that name */
export function writeStyle({ env, sheet, area }: Cells, value: unknown): void {
  const style = findStyle(env.model, asText(value));
  if (style === undefined) throw new Refusal('InvalidArgument', `There is no style ${String(value)}.`);
  applyStyle(env.model, living(env, sheet), area, style);
}

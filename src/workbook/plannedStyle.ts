import type { CellStyle, PlannedStyle } from './document';

/** What of a cell's look the product can set; the rest of it, which only a user gives, is left out. */
export function plannedPart(style: CellStyle): PlannedStyle {
  const planned: CellStyle = { ...style };
  delete planned.strike;
  delete planned.rotation;
  delete planned.shrink;
  delete planned.pattern;
  delete planned.named;
  const { horizontal, vertical, ...rest } = planned;
  return {
    ...rest,
    ...(horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? { horizontal } : {}),
    ...(vertical === 'top' || vertical === 'center' || vertical === 'bottom' ? { vertical } : {}),
  };
}

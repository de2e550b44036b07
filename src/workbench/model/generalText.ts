/** A number as General writes it outside a cell's width: up to 15 significant digits. */
export function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value === 0 ? 0 : value);
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e21 || size < 1e-9)) {
    const [digits = '', power = ''] = rounded.toExponential().split('e');
    const exponent = power.replace(/^([+-])(\d)$/, '$10$2');
    return `${digits}E${exponent}`;
  }
  return String(rounded);
}

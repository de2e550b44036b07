/** One line of the bench: what was measured, how many times its floor, and the floor's name. */
export function figure(what: string, ratio: number, floor: string, note = ''): void {
  console.log(`${what.padEnd(44)} ${ratio.toFixed(2).padStart(8)} × ${floor.padEnd(42)} ${note}`.trimEnd());
}

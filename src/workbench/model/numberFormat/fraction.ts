import type { FormatPart } from './section';

/** True for `# ?/?` and its kin. */
export function isFraction(parts: readonly FormatPart[]): boolean {
  const slash = parts.findIndex((part) => part.kind === 'slash');
  return slash > 0 && parts[slash - 1]?.kind === 'digits' && parts[slash + 1]?.kind === 'digits';
}

/** A size as a whole number and the nearest fraction that the format has room for. */
export function writeFraction(parts: readonly FormatPart[], size: number): string {
  const slash = parts.findIndex((part) => part.kind === 'slash');
  const room = parts[slash + 1];
  const digits = room?.kind === 'digits' ? Math.min(room.text.length, 4) : 1;
  const mixed = parts.slice(0, slash - 1).some((part) => part.kind === 'digits');
  const whole = mixed ? Math.floor(size) : 0;
  const { above, below } = nearest(size - whole, 10 ** digits - 1);
  if (above === 0) return `${mixed ? whole : 0}`;
  if (mixed && above === below) return `${whole + 1}`;
  return whole === 0 ? `${above}/${below}` : `${whole} ${above}/${below}`;
}

function nearest(size: number, most: number): { above: number; below: number } {
  let best = { above: Math.round(size), below: 1 };
  let error = Math.abs(size - best.above);
  for (let below = 2; below <= most && error > 1e-12; below += 1) {
    const above = Math.round(size * below);
    const miss = Math.abs(size - above / below);
    if (miss < error - 1e-12) {
      best = { above, below };
      error = miss;
    }
  }
  return best;
}

import { reportingPeriod } from '../../plan/reportingPeriod';
import type { UnitRegistry } from '../../plan/unit/registry';
import { fileStem } from '../package/fileNames';

/** The file's own name without folders, archive and ending. */
function baseName(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('!'), file.lastIndexOf('\\')) + 1);
  return name.replace(/\.[A-Za-z]{3,4}$/, '');
}

/**
 * The unit that the file's name names, by the code that packages are named by or by its full name: the longest
 * that stands there as whole words, the earlier of two alike; null where none does.
 */
export function unitOfName(file: string, registry: UnitRegistry): string | null {
  const name = `-${folded(baseName(file))}-`;
  let best: { readonly unit: string; readonly length: number; readonly at: number } | null = null;
  for (const { unit, stem } of stemsOf(registry)) {
    const at = name.indexOf(`-${stem}-`);
    if (at < 0) continue;
    const { length } = stem;
    if (!best || length > best.length || (length === best.length && at < best.at))
      best = { unit, length, at };
  }
  return best?.unit ?? null;
}

/** The period that the name of a package ends in, what a browser or a mail program put behind it apart. */
export function periodOfName(file: string): string | null {
  const match = /_(\d{4}(?:-(?:H[12]|Q[1-4]|\d{2}))?)(?![A-Za-z0-9])/i.exec(baseName(file));
  return match ? (reportingPeriod(match[1] ?? '')?.id ?? null) : null;
}

interface Stem {
  readonly unit: string;
  readonly stem: string;
}

const known = new WeakMap<UnitRegistry, readonly Stem[]>();

function stemsOf(registry: UnitRegistry): readonly Stem[] {
  const before = known.get(registry);
  if (before) return before;
  const stems = registry.records
    .filter(({ kind }) => kind !== 'group')
    .flatMap(({ id, name }) => [id, name].map((text) => ({ unit: id, stem: folded(text) })));
  known.set(registry, stems);
  return stems;
}

const folded = (text: string): string => fileStem(text).toLowerCase();

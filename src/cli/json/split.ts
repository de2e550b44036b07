import path from 'node:path';
import type { Packages } from '../../consolidate/package/packagesOf';
import type { UnplacedRow } from '../../consolidate/package/leftOver';
import { say, type Language } from '../../i18n/catalogue';

/** What went out and what did not, in the form and order of the contract. */
export function splitJson(
  language: Language,
  period: string,
  folder: string,
  { packages, unplaced, unreached }: Packages,
): Record<string, unknown> {
  const left = ({ table, key, written, why }: UnplacedRow): Record<string, unknown> => ({
    table,
    key,
    written,
    why: say(language, why),
    code: why.code.slice(why.code.lastIndexOf('.') + 1),
  });
  return {
    period,
    packages: packages.map(({ unit, name, fileName, leads, coordinates }) => ({
      unit,
      name,
      file: path.join(folder, fileName),
      leads,
      coordinates,
    })),
    unplaced: unplaced.map(left),
    unreached: unreached.map((row) => ({ ...left(row), column: row.column })),
  };
}

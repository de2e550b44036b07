import type { UnplacedRow } from '../consolidate/package/leftOver';
import type { Packages } from '../consolidate/package/packagesOf';
import { say, type Language } from '../i18n/catalogue';
import { periodMessage, type ReportingPeriod } from '../plan/reportingPeriod';

export interface SplitPlaces {
  readonly period: ReportingPeriod;
  readonly folder: string;
  readonly covering: string | null;
}

/** What was written where, and what is in no package, line by line. */
export function splitReport(
  language: Language,
  { packages, unplaced, unreached }: Packages,
  { period, folder, covering }: SplitPlaces,
): readonly string[] {
  const sentence = (code: string, params: Readonly<Record<string, string | number>>): string =>
    say(language, { code, params });
  const lines = (rows: readonly UnplacedRow[]): readonly string[] =>
    grouped(rows).map(
      ({ written, why, keys }) =>
        `  ${sentence('cli.split.left', { written, keys: keys.join(', '), why: say(language, why) })}`,
    );
  return [
    sentence('cli.split.done', {
      period: say(language, periodMessage(period)),
      count: packages.length,
      folder,
    }),
    ...packages.map(
      ({ fileName: file, name, leads, coordinates }) =>
        `  ${sentence('cli.split.package', { file, name, leads, coordinates })}`,
    ),
    ...(covering === null ? [] : [sentence('cli.split.covering', { file: covering })]),
    ...(unplaced.length === 0 ? [] : [sentence('cli.split.unplaced', { count: unplaced.length })]),
    ...lines(unplaced),
    ...(unreached.length === 0 ? [] : [say(language, { code: 'cli.split.unreached' })]),
    ...lines(unreached),
  ];
}

/** The same name for the same reason once, with the keys of its rows. */
function grouped(
  rows: readonly UnplacedRow[],
): readonly (Pick<UnplacedRow, 'written' | 'why'> & { readonly keys: string[] })[] {
  const groups = new Map<string, Pick<UnplacedRow, 'written' | 'why'> & { readonly keys: string[] }>();
  for (const { written, why, key } of rows) {
    const id = `${why.code}\n${written}`;
    const group = groups.get(id) ?? { written, why, keys: [] };
    group.keys.push(key);
    groups.set(id, group);
  }
  return [...groups.values()];
}

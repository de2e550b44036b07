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
    byReason(rows, language).flatMap(([why, names]) => [
      `  ${why}`,
      ...[...names].map(
        ([written, keys]) => `    ${sentence('cli.split.left', { written, keys: keys.join(', ') })}`,
      ),
    ]);
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

/** Each reason once, under it each name once, with the keys of its rows. */
function byReason(
  rows: readonly UnplacedRow[],
  language: Language,
): readonly (readonly [why: string, names: ReadonlyMap<string, readonly string[]>])[] {
  const reasons = new Map<string, Map<string, string[]>>();
  for (const { written, why, key } of rows) {
    const reason = say(language, why);
    const names = reasons.get(reason) ?? new Map<string, string[]>();
    reasons.set(reason, names);
    names.set(written, [...(names.get(written) ?? []), key]);
  }
  return [...reasons];
}

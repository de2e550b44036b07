import type { Finding, Severity } from '../../checks/finding';
import type { WorkbookSnapshot } from '../../workbook/snapshot';

export interface FindingFilter {
  readonly severity: Severity | null;
  /** A normalised lead unit; null is all. */
  readonly unit: string | null;
  readonly words: string;
}

export const emptyFilter: FindingFilter = { severity: null, unit: null, words: '' };

/** True for a filter that lets everything through. */
export function isEmptyFilter({ severity, unit, words }: FindingFilter): boolean {
  return severity === null && unit === null && words.trim() === '';
}

/** A finding with what it is searched by. */
export interface SearchableFinding {
  readonly finding: Finding;
  /** The lead units of the finding's row; empty where there are none. */
  readonly units: readonly string[];
  /** Everything that is shown of it, folded. */
  readonly haystack: string;
}

/** Text without accents and case, for searching: `Quá hạn` and `qua han` are the same. */
export function foldForSearch(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
}

/** Finds the lead units of a finding's row. */
export function unitFinder(snapshot: WorkbookSnapshot): (finding: Finding) => readonly string[] {
  const byKey = new Map<string, readonly string[]>();
  for (const table of [snapshot.tables.NhiemVu, snapshot.tables.ChiTieu]) {
    for (const row of table?.rows ?? []) {
      const leads = (row.cells.leadUnits?.text ?? '').split(';').map((name) => name.trim());
      byKey.set(`${table?.name ?? ''} ${row.key}`, leads.filter(Boolean));
    }
  }
  return ({ table, key }) => byKey.get(`${table ?? ''} ${key ?? ''}`) ?? [];
}

/** The findings that the filter lets through; each word must be found somewhere in what is shown. */
export function applyFilter(
  findings: readonly SearchableFinding[],
  { severity, unit, words }: FindingFilter,
): readonly SearchableFinding[] {
  const needles = foldForSearch(words).split(/\s+/).filter(Boolean);
  return findings.filter(
    ({ finding, units, haystack }) =>
      (severity === null || finding.severity === severity) &&
      (unit === null || units.includes(unit)) &&
      needles.every((needle) => haystack.includes(needle)),
  );
}

/** The units that have findings, in the order of the language. */
export function unitsOf(findings: readonly SearchableFinding[]): readonly string[] {
  const names = new Set(findings.flatMap(({ units }) => units));
  return [...names].sort((one, other) => one.localeCompare(other, 'vi'));
}

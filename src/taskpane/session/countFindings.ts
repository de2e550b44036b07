import type { Finding, Severity } from '../../checks/finding';

export interface SeverityCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

/** How many findings there are of each severity; what a person has accepted is not counted. */
export function countFindings(findings: readonly Finding[]): SeverityCounts {
  const of = (severity: Severity) =>
    findings.filter((finding) => !finding.waived && finding.severity === severity).length;
  return { error: of('error'), warning: of('warning'), info: of('info') };
}

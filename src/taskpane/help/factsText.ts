import { countFindings } from '../session/countFindings';
import type { PaneState } from '../session/state';
import type { HostFacts } from '../start/host';

/** The facts as lines `name: value`, in English; counts only, never a text of the plan. */
export function factsText(
  { phase, checked, highlights }: PaneState,
  host: HostFacts | null,
  { language, theme }: { readonly language: string; readonly theme: string },
): string {
  const lines: (readonly [string, string])[] = [
    ['host', host ? [host.host, host.platform, host.version].filter(Boolean).join(' ') : 'not answered'],
    ['language', language],
    ['theme', theme],
    ['workbook', phase.kind],
    ['highlights', highlights === null ? 'unknown' : highlights ? 'on' : 'off'],
  ];
  if (checked) {
    const { snapshot, asOf, dueSoonDays, findings, overview } = checked.outcome;
    const { error, warning, info } = countFindings(findings);
    lines.push(
      ['carrier', snapshot.carrier.state],
      ['schema', String(snapshot.carrier.content?.schema ?? 'unknown')],
      ['as of', snapshot.asOf === null ? `${asOf} (today)` : asOf],
      ['due soon', `${String(dueSoonDays)} days`],
      ['rows', String(overview.total.length)],
      ['findings', `${String(error)} errors, ${String(warning)} warnings, ${String(info)} for information`],
      ['checked', `${checked.day} ${checked.time}${checked.stale ? ' (stale)' : ''}`],
    );
  }
  return lines.map(([name, value]) => `${name}: ${value}`).join('\n');
}

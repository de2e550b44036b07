import type { IsoDate } from '../../../plan/isoDate';
import { reportingPeriod, type ReportingPeriod } from '../../../plan/reportingPeriod';

/** The periods that are offered on a day, the likeliest first: the half year, quarter, month and year, and those before. */
export function proposedPeriods(today: IsoDate): readonly ReportingPeriod[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const half = month > 6 ? 2 : 1;
  const quarter = Math.ceil(month / 3);
  const ids = [
    `${String(year)}-H${String(half)}`,
    half === 2 ? `${String(year)}-H1` : `${String(year - 1)}-H2`,
    `${String(year)}-Q${String(quarter)}`,
    quarter > 1 ? `${String(year)}-Q${String(quarter - 1)}` : `${String(year - 1)}-Q4`,
    `${String(year)}-${String(month).padStart(2, '0')}`,
    String(year),
  ];
  return ids.flatMap((id) => reportingPeriod(id) ?? []);
}

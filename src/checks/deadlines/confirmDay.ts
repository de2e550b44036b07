import type { IsoDate } from '../../plan/isoDate';
import { serialOfDay } from '../../workbook/serial';
import type { Fix } from '../finding';
import { changeOf } from '../place';
import type { PlanRow } from '../planRow';

/** Offers to write the day into `Hạn cuối`; never sure, a person confirms it. */
export function confirmDay({ table, row, date1904 }: PlanRow, day: IsoDate | null): Fix | null {
  const change = day === null ? null : changeOf(table, row, 'lastDay', serialOfDay(day, date1904));
  if (!change || day === null) return null;
  return { label: { code: 'check.fix.confirm-day', params: { day } }, sure: false, changes: [change] };
}

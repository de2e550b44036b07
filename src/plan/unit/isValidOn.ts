import type { IsoDate } from '../isoDate';
import type { UnitRecord } from './unit';

/** True where the unit existed on the day; a bound that is not known excludes no day. */
export function isValidOn(
  { validFrom, validTo }: Pick<UnitRecord, 'validFrom' | 'validTo'>,
  date: IsoDate,
): boolean {
  return (validFrom === null || validFrom <= date) && (validTo === null || date <= validTo);
}

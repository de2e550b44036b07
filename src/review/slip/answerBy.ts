import { nextWorkingDay } from '../../plan/calendar/dayOff';
import type { IsoDate } from '../../plan/isoDate';

/** How long a unit has for its answer where nobody says otherwise. */
const WORKING_DAYS = 5;

/** The day to answer by: the fifth working day of state offices after today. */
export function usualAnswerBy(today: IsoDate): IsoDate {
  let day = today;
  for (let count = 0; count < WORKING_DAYS; count += 1) day = nextWorkingDay(day).day;
  return day;
}

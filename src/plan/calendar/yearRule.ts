import { addDays, dayNumber, type IsoDate } from '../isoDate';
import { lunarDays } from './lunarDays';

/** The day, from 1970-01-01 on and before: 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: IsoDate): number {
  // 1970-01-01 was a Thursday.
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

const isWeekend = (day: IsoDate): boolean => weekdayOf(day) % 6 === 0;

/** The Vietnam Culture Day is a day off from its first year on. */
const FIRST_CULTURE_DAY = 2026;

const known = new Map<number, ReadonlySet<IsoDate>>();

/**
 * The weekdays of a year on which the Labour Code (45/2019/QH14) closes offices, where nothing else was
 * announced: the holidays of article 112, and by article 111(3) the next working day for each of them that
 * falls on a weekend. Where the Government chooses, its usual choice is taken: of Tết two days before the
 * new moon's day and three from it on, and with 2 September the day before, except for Friday after a
 * Thursday. Days that follow the moon are left out of years that `lunarDays` lacks.
 */
export function ruledDaysOff(year: number): ReadonlySet<IsoDate> {
  const before = known.get(year);
  if (before) return before;
  const days = weekdaysFor(holidaysOf(year));
  known.set(year, days);
  return days;
}

/** The holidays of a year, weekends among them, in the order of the calendar. */
function holidaysOf(year: number): IsoDate[] {
  const name = String(year).padStart(4, '0');
  const [newYear, forebears] = lunarDays[name]?.split(' ').map((day) => `${name}-${day}`) ?? [];
  const national = `${name}-09-02`;
  return [
    `${name}-01-01`,
    ...(newYear === undefined ? [] : [-2, -1, 0, 1, 2].map((step) => addDays(newYear, step))),
    ...(forebears === undefined ? [] : [forebears]),
    `${name}-04-30`,
    `${name}-05-01`,
    national,
    addDays(national, weekdayOf(national) === 4 ? 1 : -1),
    ...(year < FIRST_CULTURE_DAY ? [] : [`${name}-11-24`]),
  ].sort();
}

function weekdaysFor(holidays: readonly IsoDate[]): ReadonlySet<IsoDate> {
  const taken = new Set(holidays);
  for (const holiday of holidays) {
    if (!isWeekend(holiday)) continue;
    let day = holiday;
    while (isWeekend(day) || taken.has(day)) day = addDays(day, 1);
    taken.add(day);
  }
  return new Set([...taken].filter((day) => !isWeekend(day)));
}

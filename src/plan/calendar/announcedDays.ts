/** Days as `MM-DD`, divided by blanks, by year. */
export type DaysByYear = Readonly<Record<string, string>>;

/**
 * Weekdays on which state offices are closed, as the yearly notices say. The notice for 2027 was not out
 * when this was written: its days follow the press of October 2026 and article 111(3) of the Labour Code.
 */
export const announcedDaysOff: DaysByYear = {
  '2024': '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03',
  '2025': '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02',
  '2026': '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24',
  '2027': '01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24',
};

/** Saturdays on which state offices work in exchange. */
export const announcedWorkingSaturdays: DaysByYear = {
  '2024': '05-04',
  '2025': '04-26',
  '2026': '01-10 08-22',
};

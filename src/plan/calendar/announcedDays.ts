/** A year's days off for state offices, as they were made known. Days are `MM-DD`, divided by blanks. */
export interface YearOff {
  /** Weekdays on which state offices are closed. */
  readonly off: string;
  /** Saturdays on which state offices work in exchange. */
  readonly worked: string;
  /** True where the notices are out; false where the days follow the press and may still change. */
  readonly announced: boolean;
  /** What says so, with number and date where they are known to us. */
  readonly sources: readonly string[];
}

/** The years whose days are known, by the year. Later years follow the rule of `yearRule`. */
export const knownYears: Readonly<Record<string, YearOff>> = {
  '2024': {
    off: '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03',
    worked: '05-04',
    announced: true,
    sources: [
      'the ministry’s notice on Tết and the National Day of 2024, by calendars that cite it',
      '2450/VPCP-KGVX, 2024-04-12: 29 April in exchange for 4 May',
    ],
  },
  '2025': {
    off: '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02',
    worked: '04-26',
    announced: true,
    sources: ['8726/VPCP-KGVX, 2024-11-26: Tết, and further holidays of 2025'],
  },
  '2026': {
    off: '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24',
    worked: '01-10 08-22',
    announced: true,
    sources: [
      'the ministry’s notice on Tết and the National Day of 2026, by calendars that cite it',
      '12729/VPCP-KGVX, 2025-12-25: 2 January in exchange for 10 January',
    ],
  },
  '2027': {
    off: '01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24',
    worked: '',
    announced: false,
    sources: ['press of October 2026; 3 May by the Labour Code, article 111(3)'],
  },
};

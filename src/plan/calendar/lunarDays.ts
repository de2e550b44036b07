/**
 * By year, the days that follow the moon as `MM-DD`: the first day of the first month (Tết) and the tenth of
 * the third (Giỗ Tổ Hùng Vương). Written by `npm run lunar-days` from the lunar calendar of Viet Nam in the
 * library date-chinese (MIT), which computes it after Meeus, Astronomical Algorithms.
 */
export const lunarDays: Readonly<Record<string, string>> = {
  '2024': '02-10 04-18',
  '2025': '01-29 04-07',
  '2026': '02-17 04-26',
  '2027': '02-06 04-16',
  '2028': '01-26 04-04',
  '2029': '02-13 04-23',
  '2030': '02-02 04-12',
  '2031': '01-23 04-01',
  '2032': '02-11 04-19',
  '2033': '01-31 04-09',
  '2034': '02-19 04-28',
  '2035': '02-08 04-17',
  '2036': '01-28 04-06',
  '2037': '02-15 04-24',
  '2038': '02-04 04-13',
  '2039': '01-24 04-03',
  '2040': '02-12 04-20',
  '2041': '02-01 04-10',
  '2042': '01-22 04-29',
  '2043': '02-10 04-19',
  '2044': '01-30 04-07',
  '2045': '02-17 04-26',
  '2046': '02-06 04-15',
  '2047': '01-26 04-04',
  '2048': '02-14 04-22',
  '2049': '02-02 04-11',
  '2050': '01-23 04-01',
};

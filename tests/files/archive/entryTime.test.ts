import { zipSync } from 'fflate';
import { entryTime } from '../../../src/files/archive/entryTime';
import { openArchive } from '../../../src/files/archive/openArchive';

const NOTHING = new Uint8Array(0);
const day = (year: number, month: number, date: number): number => ((year - 1980) << 9) | (month << 5) | date;
const at = (hour: number, minute: number, second: number): number =>
  (hour << 11) | (minute << 5) | (second / 2);
const local = (...parts: [number, number, number, number, number, number]): string =>
  new Date(...parts).toISOString();

describe('an entry was last changed', () => {
  const gives = (date: number, time: number, extra: readonly number[], moment: string | null): void =>
    expect(entryTime(date, time, Uint8Array.from(extra))).toBe(moment);

  test('at the local time of its day', () =>
    gives(day(2026, 7, 5), at(16, 30, 8), [], local(2026, 6, 5, 16, 30, 8)));
  test('at the moment of the extra field, which comes before that', () =>
    gives(day(2026, 7, 5), 0, [0x55, 0x54, 5, 0, 1, 0x80, 0x43, 0x6d, 0x38], '2000-01-01T00:00:00.000Z'));
  test('by its day where the extra field holds another time', () =>
    gives(day(2026, 7, 5), 0, [0x55, 0x54, 5, 0, 2, 1, 1, 1, 1], local(2026, 6, 5, 0, 0, 0)));
  test('by its day where the extra field is cut', () =>
    gives(day(2026, 7, 5), 0, [0x55, 0x54, 5, 0, 1, 1], local(2026, 6, 5, 0, 0, 0)));
  test('by an extra field behind others', () =>
    gives(0, 0, [1, 0, 1, 0, 9, 0x55, 0x54, 5, 0, 1, 0x80, 0x43, 0x6d, 0x38], '2000-01-01T00:00:00.000Z'));
  test('nobody knows when, on the first day of the calendar', () =>
    gives(day(1980, 1, 1), at(12, 0, 0), [], null));
  test('nobody knows when, where no day is given', () => gives(0, 0, [], null));
  test('nobody knows when, on a day that is none', () => gives(day(2026, 2, 30), 0, [], null));
  test('nobody knows when, at an hour that is none', () => gives(day(2026, 2, 3), at(10, 61, 0), [], null));
});

test('an archive tells when its entries were changed', () => {
  const archive = openArchive(zipSync({ a: [NOTHING, { mtime: new Date(2026, 10, 24, 8, 5, 6) }] }));
  expect(archive.changedAt('a')).toBe(local(2026, 10, 24, 8, 5, 6));
});

import { uint16, uint32 } from './littleEndian';

/** The extra field in which zip programs keep the moment of the last change, in seconds since 1970. */
const UNIX_TIME = 0x5455;

/**
 * When an entry's file was last changed, ISO 8601 in UTC: by the extra field that holds the moment where it is
 * there, else by the day and time of the entry itself, which a zip writes in the local time of whoever made it
 * and which are read in the local time of whoever reads it. Null for the first day of that calendar, which
 * programs write that know no time, and for what is no day.
 *
 * @param date, time as the directory holds them
 * @param extra the entry's extra fields
 */
export function entryTime(date: number, time: number, extra: Uint8Array): string | null {
  const seconds = unixTime(extra);
  if (seconds !== null) return new Date(seconds * 1000).toISOString();
  const [year, month, day] = [1980 + (date >> 9), (date >> 5) & 15, date & 31];
  if (year === 1980 && month <= 1 && day <= 1) return null;
  const [hour, minute, second] = [time >> 11, (time >> 5) & 63, (time & 31) * 2];
  const moment = new Date(year, month - 1, day, hour, minute, second);
  const real = moment.getMonth() === month - 1 && moment.getDate() === day;
  return real && minute < 60 && second < 60 ? moment.toISOString() : null;
}

function unixTime(extra: Uint8Array): number | null {
  let at = 0;
  while (at + 4 <= extra.length) {
    const [kind, length] = [uint16(extra, at), uint16(extra, at + 2)];
    const inside = at + 4 + length <= extra.length;
    // The first byte tells which times follow; that of the last change comes first.
    if (kind === UNIX_TIME && length >= 5 && inside && ((extra[at + 4] ?? 0) & 1) === 1) {
      return uint32(extra, at + 5);
    }
    at += 4 + length;
  }
  return null;
}

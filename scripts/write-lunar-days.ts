import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lunarDaysText } from './lunarDays/lunarDaysText';

/** Writes `src/plan/calendar/lunarDays.ts` anew; a test holds the file to what the library says. */
writeFile(join(__dirname, '../src/plan/calendar/lunarDays.ts'), lunarDaysText()).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

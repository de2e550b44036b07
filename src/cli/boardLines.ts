import type { CellCounts, Consolidation, FileAccount } from '../consolidate/consolidation';
import { isOver } from '../consolidate/merge/lateReturns';
import { say, type Language } from '../i18n/catalogue';
import type { IsoDate } from '../plan/isoDate';

/** From so many on, files in which nothing was changed are said together. */
const MANY_UNTOUCHED = 4;
/** So many of them are named. */
const MOST_NAMED = 3;

/** A line for each file, with its sums and what was odd about it. */
export function filesLines(files: readonly FileAccount[], language: Language): readonly string[] {
  const untouched = files.filter(isUntouched);
  if (untouched.length < MANY_UNTOUCHED) return files.flatMap((file) => fileLines(file, language));
  const names = untouched.slice(0, MOST_NAMED).map(({ file }) => file);
  const params = {
    count: untouched.length,
    cells: untouched.reduce((sum, { cells }) => sum + cells.total, 0),
    files: names.join(', '),
    more: untouched.length - names.length,
  };
  return [
    ...files.filter((file) => !isUntouched(file)).flatMap((file) => fileLines(file, language)),
    `  ${say(language, { code: 'cli.consolidate.untouched', params })}`,
  ];
}

function isUntouched({ status, notes, cells }: FileAccount): boolean {
  return status === 'accepted' && notes.length === 0 && cells.unchanged === cells.total;
}

/** Which units came late, and by what that is told. */
export function lateLines({ late }: Consolidation, language: Language): readonly string[] {
  if (late.length === 0) return [];
  return [
    say(language, { code: 'cli.consolidate.late', params: { count: late.length } }),
    ...late.map(
      ({ name, unit, file, savedOn, answerBy }) =>
        `  ${say(language, { code: 'cli.consolidate.late.unit', params: { name, unit, file, savedOn, answerBy } })}`,
    ),
  ];
}

/** Which units have not returned, and whether the day to answer by is over. */
export function missingLines(
  { missing, answerBy }: Consolidation,
  today: IsoDate,
  language: Language,
): readonly string[] {
  if (missing.length === 0) return [];
  const code = answerBy === null ? 'missing' : isOver(answerBy, today) ? 'missing.late' : 'missing.in-time';
  const params = { count: missing.length, answerBy: answerBy ?? '' };
  return [
    say(language, { code: `cli.consolidate.${code}`, params }),
    ...missing.map(({ unit, name }) => `  ${name} (${unit})`),
  ];
}

function fileLines({ file, status, unit, notes, cells }: FileAccount, language: Language): readonly string[] {
  const said = notes.map((note) => `    ${say(language, note)}`);
  const params = { file, unit: unit ?? '–', ...counts(cells) };
  return [`  ${say(language, { code: `cli.consolidate.file.${status}`, params })}`, ...said];
}

const counts = ({ total, ...fates }: CellCounts): Readonly<Record<string, number>> => ({ total, ...fates });

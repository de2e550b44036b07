import type { IsoDate } from '../../plan/isoDate';
import type { MasterView } from '../master/masterView';
import type { Consolidation, LateReturn } from '../consolidation';
import type { Submission } from '../submission/submission';
import { byText } from './byText';
import { timeOf } from './inTime';

/** Ministries keep the time of Viet Nam, in which a day ends seven hours before it does in UTC. */
const HOURS_AHEAD = 7;

/**
 * The day to answer by, and the units that came after it. A unit is late where every file of it says within
 * that it was last saved on a later day: it cannot have been sent before. When a file was copied or downloaded
 * tells nothing of when it was sent, so a file without such a time is not called late.
 *
 * @param units the files of each unit, each unit's in the order of time
 * @param asked the day that was asked for; null takes that of the packages
 */
export function lateReturns(
  units: readonly (readonly Submission[])[],
  { registry }: MasterView,
  asked: IsoDate | null,
): Pick<Consolidation, 'answerBy' | 'late'> {
  const answerBy = asked ?? dayOfMost(units.flat());
  const late = units.flatMap((files): readonly LateReturn[] => {
    const [first] = files;
    if (!first || first.unit === null) return [];
    const day = asked ?? first.answerBy ?? answerBy;
    const days = files.map(savedOn);
    if (day === null || !days.every((saved) => saved !== null && saved > day)) return [];
    const { unit, file } = first;
    const name = registry.byId(unit)?.name ?? unit;
    return [{ unit, name, file, answerBy: day, savedOn: days[0] ?? day }];
  });
  return { answerBy, late: [...late].sort((one, other) => byText(one.file, other.file)) };
}

/** True once the day to answer by is over: who has not returned by then is late too. */
export function isOver(answerBy: IsoDate | null, today: IsoDate): boolean {
  return answerBy !== null && today > answerBy;
}

/** The day that most packages went out with; of several the last, which is nobody's loss. */
function dayOfMost(files: readonly Submission[]): IsoDate | null {
  const counts = new Map<IsoDate, number>();
  for (const { answerBy } of files) {
    if (answerBy !== undefined) counts.set(answerBy, (counts.get(answerBy) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  const days = [...counts].filter(([, count]) => count === most).map(([day]) => day);
  return days.sort(byText).at(-1) ?? null;
}

/** The day on which the document says that it was last saved; null where it does not say. */
function savedOn(file: Submission): IsoDate | null {
  const time = file.dated === 'document' ? timeOf(file) : null;
  return time === null ? null : new Date(time + HOURS_AHEAD * 3_600_000).toISOString().slice(0, 10);
}

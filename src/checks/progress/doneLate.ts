import type { IsoDate } from '../../plan/isoDate';
import { isBlank, textOf } from '../cellContent';
import type { Check, FindingDraft, RowsContext } from '../check';
import { lastDayOf } from '../deadlines/rows';
import { placeOf } from '../place';
import { progressRows, type ProgressRow } from './progressRow';

/** Where people write that a row was done in time. */
const CLAIMING = ['standing', 'evidence', 'difficulties', 'proposals'] as const;

const IN_TIME =
  /(?<!(?:không|chưa|chậm)\s+)(?<!\p{L})(?:(?:đúng|trong|trước|kịp)\s+(?:thời\s+)?hạn|(?:đúng|vượt)\s+tiến\s+độ)(?!\p{L})/iu;

interface Late {
  readonly progress: ProgressRow;
  readonly doneOn: IsoDate;
  readonly lastDay: IsoDate;
  /** The words that say otherwise; null where there are none. */
  readonly claim: string | null;
}

/** A day after the as-of day has a finding of its own. */
function lateRows({ rows, asOf }: RowsContext): Late[] {
  return progressRows(rows).flatMap((progress) => {
    const lastDay = lastDayOf(progress.planRow);
    const { doneOn } = progress;
    if (progress.status !== 'done' || doneOn === null || lastDay === null) return [];
    if (doneOn <= lastDay || doneOn > asOf) return [];
    return [{ progress, doneOn, lastDay, claim: claimOf(progress) }];
  });
}

/** The first words of the row that say it was done in time: typed over `Tình trạng`, or in a text. */
function claimOf({ planRow: { row } }: ProgressRow): string | null {
  for (const column of CLAIMING) {
    if (row.cells[column]?.computed) continue;
    const [words] = IN_TIME.exec(textOf(row, column)) ?? [];
    if (words !== undefined) return words;
  }
  return null;
}

function draftOf(code: string, { progress, doneOn, lastDay, claim }: Late): FindingDraft {
  const { table, row } = progress.planRow;
  return {
    ...placeOf(table, row, 'doneOn'),
    found: doneOn,
    expected: null,
    message: { code: `check.${code}`, params: { doneOn, lastDay, claim: claim ?? '' } },
    fix: null,
  };
}

export const lateSaidInTime: Check = {
  code: 'progress.late-said-in-time',
  severity: 'warning',
  promise: 'No row is said to be done in time whose day is after its last day.',
  ofRows: (context) =>
    lateRows(context)
      .filter(({ claim }) => claim !== null)
      .map((late) => draftOf('progress.late-said-in-time', late)),
};

export const lateUnexplained: Check = {
  code: 'progress.late-unexplained',
  severity: 'info',
  promise: 'Every row that was done after its last day says why.',
  ofRows: (context) =>
    lateRows(context)
      .filter(({ progress, claim }) => claim === null && isBlank(progress.planRow.row.cells.difficulties))
      .map((late) => draftOf('progress.late-unexplained', late)),
};

import { readPeriod } from '../../plan/period/readPeriod';
import { textOf } from '../cellContent';
import type { PlanRow } from '../planRow';
import { tidied } from '../text/tidied';

/** True where stray marks alone make the period hard to read: the check of punctuation says so. */
export function isReadOnceTidied({ row }: PlanRow): boolean {
  const written = textOf(row, 'period');
  const tidy = tidied(written, 'period');
  if (tidy === '' || tidy === written) return false;
  const { sure, kind } = readPeriod(tidy);
  return sure && kind !== 'unreadable';
}

import type { Message } from '../../plan/message';
import type { CellCounts, FileAccount } from '../consolidation';
import type { Return, Submission } from '../submission/submission';
import { noCells } from './account';

/** A file of which nothing was read, with the reason. */
export function refusedAccount({ file, unit, period, checksum }: Return, why: Message): FileAccount {
  return { file, status: 'rejected', message: why, notes: [why], unit, period, checksum, cells: noCells };
}

/** A file that was read; `why` says what took its place, where something did. */
export function readAccount(
  submission: Submission,
  why: Message | undefined,
  cells: CellCounts,
): FileAccount {
  const { file, unit, period, checksum } = submission;
  const notes = why ? [why, ...submission.notes] : submission.notes;
  const status = why ? 'superseded' : 'accepted';
  return { file, status, message: notes[0] ?? null, notes, unit, period, checksum, cells };
}

import type { Message } from '../../plan/message';
import type { Place } from '../port';
import type { RepairStep } from './step';

/**
 * Something that happened to our part of a workbook.
 *
 * `broken` does not work until it is mended. `changed` works all the same and may have been meant: it is
 * told, and undone only where the user asks for that one. `newer` is no damage: what a later version of the
 * product adds to a workbook loaded before, where the user asks for it.
 */
export interface Damage {
  readonly code: string;
  readonly kind: 'broken' | 'changed' | 'newer';
  /** What happened, where, and what is done or has to be done by hand. */
  readonly message: Message;
  readonly place: Place | null;
  /** What mends it for certain, without losing a cell of the user's; empty where a person has to. */
  readonly mend: readonly RepairStep[];
  /** What has to be done before it can be mended; absent where nothing stands in the way. */
  readonly held?: Message;
}

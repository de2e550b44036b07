import type { Behaviour } from '../../../src/workbench/model/behaviour';
import type { StartOptions } from '../officeJs';
import type { Stage } from './stage';

/**
 * Whose word a fact rests on. Microsoft's documents and types; an issue or a pull request; figures that
 * others took on a real Excel; the library's own source; what is known of Excel at large; and, where
 * nobody has told, nothing.
 */
export type Source =
  | `documented: ${string}`
  | `reported: ${string}`
  | `measured: ${string}`
  | 'read off the library'
  | 'general knowledge'
  | 'rule of the stand-in'
  | 'not known';

/** One thing that is done through Microsoft's library, and what Excel answers. */
export interface Fact {
  /** A sentence that says both. */
  readonly title: string;
  readonly source: Source;
  /** Where nobody knows, or accounts differ: refused by name, or the switch that decides. */
  readonly unsettled?: 'refused' | keyof Behaviour;
  /** What is not as it is by default: the workbook, a limit, a switch. */
  readonly given?: StartOptions;
  /** Done on the first sheet of a new workbook; what it gives is compared with `answers`. */
  readonly does: (stage: Stage) => unknown;
  readonly answers: unknown;
}

/** The answer of something that Excel refuses with a code. */
export function refused(code: string): { readonly refused: string } {
  return { refused: code };
}

/** What the stand-in answers where it does not know, or where nobody does. */
export const notKnown = refused('NotImplemented');

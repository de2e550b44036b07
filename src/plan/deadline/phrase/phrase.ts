import type { Message } from '../../message';
import type { Rule } from '../deadline';
import type { Impossible, MonthDay, Span } from '../span/span';
import type { Weekday } from '../span/weekday';
import type { Role } from './modifier';

/** What a phrase names: a stretch of the calendar, a bare day of a month, a place in a cycle, a weekday. */
export type When =
  | { readonly type: 'span'; readonly from: Span | null; readonly span: Span; readonly inherited: boolean }
  | { readonly type: 'day'; readonly day: number }
  | { readonly type: 'place'; readonly every: Rule['every']; readonly days: readonly MonthDay[] }
  | { readonly type: 'weekday'; readonly weekday: Weekday }
  | ({ readonly type: 'impossible' } & Impossible);

/** A date with the words before it that say how it is meant. */
export interface Phrase {
  readonly role: Role;
  readonly strong: boolean;
  readonly said: boolean;
  /** A word stands before the date that makes it one: `trước`, `ngày`. */
  readonly introduced: boolean;
  readonly when: When;
  /** True where `trước` stands before an earlier date of the list alone. */
  readonly carried?: boolean;
  /** A weekday named beside the date. */
  readonly weekday: Weekday | null;
  readonly doubts: readonly Message[];
  readonly notes: readonly Message[];
  /** Indices of the first token and of the one after the last. */
  readonly start: number;
  readonly end: number;
}

import type { KnownName } from './match/knownNames';
import type { NearName } from './match/nearNames';
import type { HeadList } from './phrase/headList';

/** What a stretch of words, `from` up to `to`, was found to be. */
export type Claim = KnownClaim | NearClaim | GroupClaim | UnknownClaim;

export interface KnownClaim {
  readonly kind: 'known';
  readonly from: number;
  readonly to: number;
  readonly name: KnownName;
  /** Where the head word stands that the items after it may lack. */
  readonly headFrom: number;
  readonly list: HeadList | null;
  /** The head word taken from the list, one blank behind; empty where the name has its own. */
  readonly prefix: string;
}

export interface NearClaim {
  readonly kind: 'near';
  readonly from: number;
  readonly to: number;
  /** Names equally near. */
  readonly near: readonly NearName[];
  readonly list: HeadList | null;
  readonly prefix: string;
}

export interface GroupClaim {
  readonly kind: 'group';
  readonly from: number;
  readonly to: number;
}

export interface UnknownClaim {
  readonly kind: 'unknown';
  readonly from: number;
  readonly to: number;
}

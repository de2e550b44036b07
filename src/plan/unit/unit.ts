import type { IsoDate } from '../isoDate';
import type { Message } from '../message';

/** A spelling that was seen, and whether it counts as a variant or stays a misspelling. */
export interface UnitAlias {
  readonly written: string;
  /** `accepted`: a person accepted it, so it gives no finding. */
  readonly kind: 'variant' | 'misspelt' | 'accepted';
}

/** One row of the registry. */
export interface UnitRecord {
  /** The code that JSON uses; never changes. */
  readonly id: string;
  /** The official name. */
  readonly name: string;
  readonly abbreviations: readonly string[];
  readonly aliases: readonly UnitAlias[];
  /** `group` names nobody in particular. */
  readonly kind: 'ministry-unit' | 'agency' | 'group';
  readonly parent: string | null;
  readonly validFrom: IsoDate | null;
  /** The last day on which the unit existed. */
  readonly validTo: IsoDate | null;
  readonly successors: readonly UnitSuccessor[];
  readonly email: string;
  /** `low`: the facts of this row are inferred, not seen in a source. */
  readonly certainty: 'high' | 'low';
  readonly sources: readonly string[];
}

export interface UnitSuccessor {
  readonly name: string;
  readonly from: IsoDate | null;
  readonly certainty: 'high' | 'medium' | 'low';
}

export type UnitPartKind = 'exact' | 'variant' | 'misspelt' | 'group' | 'unknown';

/** A stretch of a unit cell that names one unit or one group. */
export interface UnitPart {
  /** That stretch in NFC, every run of white space made one space. */
  readonly written: string;
  /** Offsets in UTF-16 units of the cell before NFC. */
  readonly start: number;
  readonly end: number;
  readonly kind: UnitPartKind;
  readonly unit: string | null;
  readonly name: string | null;
  readonly suggestions: readonly UnitSuggestion[];
  /** What differs from the official name, in words. */
  readonly note?: Message;
  /** True where a person accepted this spelling (`DonVi.aliases`): it gives no finding. */
  readonly accepted?: boolean;
  /** True where the head word was taken from an elliptical list (`Các Cục: Báo chí, …`). */
  readonly elliptical?: boolean;
}

export interface UnitSuggestion {
  readonly unit: string;
  readonly name: string;
  /** Damerau distance after normalisation, in letters and accents. */
  readonly distance: number;
}

import type { UnitPart, UnitSuggestion } from '../../plan/unit/unit';
import type { UnitCell } from '../../checks/units/columns';

/** A place where a spelling stands: a cell, and the part of it. */
export interface SpelledPlace {
  readonly cell: UnitCell;
  readonly part: UnitPart;
}

/** How a spelling reads: as its unit's official name, as one of its other spellings, or as no unit's. */
export type SpellingKind = 'official' | 'accepted' | 'variant' | 'misspelt' | 'unknown';

/** One way in which a unit is written in the workbook. */
export interface Spelling {
  readonly written: string;
  readonly kind: SpellingKind;
  readonly places: readonly SpelledPlace[];
}

/** Spellings that mean one unit, or that look alike and mean none that is known. */
export interface SpellingCluster {
  /** The unit's code; null where the registry knows none of the spellings. */
  readonly unit: string | null;
  /** The official name; null where there is none. */
  readonly name: string | null;
  /** The most frequent first, among those as frequent the one that is read first in the workbook. */
  readonly spellings: readonly Spelling[];
  /** How many places they stand in, together. */
  readonly count: number;
  /** For spellings that mean no known unit: the units whose names are near. */
  readonly suggestions: readonly UnitSuggestion[];
}

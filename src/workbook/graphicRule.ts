/** Where a graphic begins, turns or ends: in the words of Excel's API. */
export interface RuleLimit {
  readonly type:
    'Automatic' | 'LowestValue' | 'HighestValue' | 'Number' | 'Percent' | 'Percentile' | 'Formula';
  /** A number or a formula with its `=`; null where the type says it all. */
  readonly formula: string | null;
}

/** Cells coloured by how great they are, between two or three colours. */
export interface ColorScale {
  readonly kind: 'ColorScale';
  readonly points: readonly (RuleLimit & { readonly color: string })[];
}

/** A bar in each cell, as long as its number is great. */
export interface DataBar {
  readonly kind: 'DataBar';
  readonly lower: RuleLimit;
  readonly upper: RuleLimit;
  readonly direction: 'Context' | 'LeftToRight' | 'RightToLeft';
  readonly barOnly: boolean;
  readonly axis: { readonly color: string; readonly format: 'Automatic' | 'None' | 'CellMidPoint' };
  readonly positive: { readonly fill: string; readonly border: string; readonly gradient: boolean };
  readonly negative: {
    readonly fill: string;
    readonly border: string;
    readonly sameFill: boolean;
    readonly sameBorder: boolean;
  };
}

/** An icon in each cell, by the last of its limits that the number reaches; the first needs none. */
export interface IconSet {
  readonly kind: 'IconSet';
  /** `ThreeArrows`, `FiveBoxes`. */
  readonly style: string;
  readonly criteria: readonly (RuleLimit & { readonly orEqual: boolean })[];
  readonly reversed: boolean;
  readonly iconOnly: boolean;
}

/** What a conditional format draws that no formula says. */
export type GraphicRule = ColorScale | DataBar | IconSet;

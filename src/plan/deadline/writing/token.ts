/** Where a token stands in the text, in UTF-16 units. */
interface Place {
  readonly start: number;
  readonly end: number;
  /** White space stands before it. False means that it touches the token before. */
  readonly space: boolean;
}

/** A run of letters. */
export interface WordToken extends Place {
  readonly type: 'word';
  /** In lower case, wide and Roman numeral characters made plain letters. */
  readonly text: string;
  /** The word of the deadline language that this stands for; otherwise `text`. */
  readonly key: string;
  /** `text` without accents, `đ` as `d`. */
  readonly bare: string;
  /** True when `key` was found in spite of missing or wrong accents. */
  readonly respelt: boolean;
  /** True when it was written in capitals alone. */
  readonly capitals: boolean;
}

/** A run of digits. */
export interface NumberToken extends Place {
  readonly type: 'number';
  readonly text: string;
}

/** Any other character. All dashes are `-`, a line break is `\n`, dots left to be filled in are `…`. */
export interface MarkToken extends Place {
  readonly type: 'mark';
  readonly text: string;
}

export type Token = WordToken | NumberToken | MarkToken;

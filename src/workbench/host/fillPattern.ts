import { asOneOf } from './arguments';

/** Patterns as the API names them, and as the file format does. */
const PATTERNS = {
  None: 'none',
  Solid: 'solid',
  Gray75: 'darkGray',
  Gray50: 'mediumGray',
  Gray25: 'lightGray',
  Gray16: 'gray125',
  Gray8: 'gray0625',
  Horizontal: 'darkHorizontal',
  Vertical: 'darkVertical',
  Down: 'darkDown',
  Up: 'darkUp',
  Checker: 'darkGrid',
  SemiGray75: 'darkTrellis',
  LightHorizontal: 'lightHorizontal',
  LightVertical: 'lightVertical',
  LightDown: 'lightDown',
  LightUp: 'lightUp',
  Grid: 'lightGrid',
  CrissCross: 'lightTrellis',
} as const;
type Pattern = keyof typeof PATTERNS;
const WORDS = Object.keys(PATTERNS) as Pattern[];

/** The API's word for a fill; a colour without a pattern is solid. */
export function readPattern(stored: string | undefined, fill: string | undefined): string {
  if (stored === undefined) return fill === undefined ? 'None' : 'Solid';
  return WORDS.find((word) => PATTERNS[word] === stored) ?? 'Solid';
}

/** @throws Refusal where the API has no such pattern */
export function writePattern(value: unknown): (typeof PATTERNS)[Pattern] {
  return PATTERNS[asOneOf(value, WORDS)];
}

import type { CellStyle } from '../../workbook/document';
import { Refusal } from '../model/refusal';
import { asNumber } from './arguments';

export const ACROSS = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
export const DOWN = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

const STORED = {
  General: undefined,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
} as const;

/** What a cell keeps for the API's word. */
export function toAcross(word: (typeof ACROSS)[number]): CellStyle['horizontal'] {
  return STORED[word];
}

/** The API's word for what a cell keeps. */
export function fromAcross(stored: CellStyle['horizontal']): string {
  return ACROSS.find((word) => STORED[word] === stored) ?? 'General';
}

/** Texts stand at the bottom where nothing is said. */
export function toDown(word: (typeof DOWN)[number]): CellStyle['vertical'] {
  return word === 'Bottom' ? undefined : (word.toLowerCase() as Lowercase<typeof word>);
}

/** The API's word for what a cell keeps; without anything it stands at the bottom. */
export function fromDown(stored: CellStyle['vertical']): string {
  return DOWN.find((word) => word.toLowerCase() === (stored ?? 'bottom')) ?? 'Bottom';
}

/** Letters one below the other are 180 to the API and 255 to files. */
export function readRotation(stored: number | undefined): number {
  return stored === 255 ? 180 : (stored ?? 0);
}

/** @throws Refusal `InvalidArgument` for anything but -90 to 90 and 180 */
export function writeRotation(value: unknown): number | undefined {
  const degrees = asNumber(value);
  if (degrees === 180) return 255;
  if (!Number.isInteger(degrees) || degrees < -90 || degrees > 90) {
    throw new Refusal('InvalidArgument', `Text does not turn by ${degrees}.`);
  }
  return degrees === 0 ? undefined : degrees;
}

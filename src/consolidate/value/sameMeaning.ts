import type { ColumnDefinition } from '../../workbook/tableDefinition';
import { numberOfText } from './plainNumber';
import type { PlainValue } from './plainValue';
import { trimmed } from './trimmed';

/**
 * True where two values of a column mean the same: texts in NFC, white space at the ends and kinds of line
 * break apart; a number and the text that writes it with a comma or a point. Two texts are compared as texts,
 * so that `85,5` is the number 85.5 and so is `85.5`, and yet they are two texts.
 */
export function sameMeaning(one: PlainValue, other: PlainValue, column: ColumnDefinition): boolean {
  if (one === other) return true;
  if (typeof one === 'number' && typeof other === 'number') return isNear(one, other);
  if (typeof one === 'number') return typeof other === 'string' && writes(other, one, column);
  return typeof other === 'number' ? writes(one, other, column) : likeText(one) === likeText(other);
}

/** A text as it is compared with another one. */
export function likeText(text: string): string {
  return trimmed(text.normalize('NFC').replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n'));
}

/** A day is no number, though its column may hold a number that is none. */
function writes(text: string, number: number, { kind }: ColumnDefinition): boolean {
  const written = kind === 'date' ? null : numberOfText(trimmed(text));
  return written !== null && isNear(written, number);
}

/** Fifteen digits are what Excel keeps of a number; programs differ in the bits behind them. */
function isNear(one: number, other: number): boolean {
  return one === other || Number(one.toPrecision(15)) === Number(other.toPrecision(15));
}

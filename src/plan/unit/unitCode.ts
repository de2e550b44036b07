import { bareForm, letterForm } from './cell/letterForm';

/** The code of a unit that has none of its own: its name in small letters without accents, words joined by `-`. */
export function unitCode(name: string): string {
  return (
    bareForm(letterForm(name))
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? ''
  );
}

import { toNfc } from '../nfc';

/**
 * The text for comparing headings and titles: lower case without accents, every run of anything but
 * letters and digits made one space, none at the ends. Linear for any text.
 */
export function folded(text: string): string {
  return text
    .replace(/\p{M}{31,}/gu, '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The text in NFC without white space at its ends. */
export function tidied(text: string): string {
  return toNfc(text).trim();
}

/** The text in NFC on one line: every run of white space is one space. */
export function oneLine(text: string): string {
  return toNfc(text).replace(/\s+/gu, ' ').trim();
}

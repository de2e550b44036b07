/** The bytes of the longest reference to a character, `&#x10FFFF;`, and of the longest character itself. */
export const LONGEST_ENTITY = 10;
export const LONGEST_CHARACTER = 4;
const SEMICOLON = 0x3b;

/**
 * The length of the UTF-8 character that begins with a byte above 127; 0 where it is none that XML allows,
 * or goes on beyond the end.
 */
export function characterLength(bytes: Uint8Array, at: number, end: number): number {
  const first = bytes[at] as number;
  const second = at + 1 < end ? (bytes[at + 1] as number) : 0;
  if ((second & 0xc0) !== 0x80) return 0;
  if (first >= 0xc2 && first <= 0xdf) return 2;
  const third = at + 2 < end ? (bytes[at + 2] as number) : 0;
  if ((third & 0xc0) !== 0x80) return 0;
  if (first >= 0xe0 && first <= 0xef) {
    if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return 0;
    return first === 0xef && second === 0xbf && third >= 0xbe ? 0 : 3;
  }
  const fourth = at + 3 < end ? (bytes[at + 3] as number) : 0;
  if ((fourth & 0xc0) !== 0x80 || first < 0xf0 || first > 0xf4) return 0;
  return (first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f) ? 0 : 4;
}

/** The length of the reference that begins with an ampersand; 0 where it is none that every XML knows. */
export function entityLength(bytes: Uint8Array, at: number, end: number): number {
  for (const entity of WRITTEN) if (stands(entity, bytes, at, end)) return entity.length;
  let name = '';
  const last = Math.min(end, at + LONGEST_ENTITY);
  for (let place = at + 1; place < last; place++) {
    const byte = bytes[place] as number;
    if (byte === SEMICOLON) return characterOf(name) === null ? 0 : place + 1 - at;
    name += String.fromCharCode(byte);
  }
  return 0;
}

/** The entities that programs write, as their bytes. */
const WRITTEN = ['&quot;', '&amp;', '&lt;', '&gt;'].map((entity) =>
  Uint8Array.from(entity, (letter) => letter.charCodeAt(0)),
);

function stands(entity: Uint8Array, bytes: Uint8Array, at: number, end: number): boolean {
  if (at + entity.length > end) return false;
  for (let place = 1; place < entity.length; place++) if (bytes[at + place] !== entity[place]) return false;
  return true;
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['apos', "'"],
]);

/** What a reference stands for, given without its ampersand and semicolon; null for none. */
export function characterOf(name: string): string | null {
  const named = NAMED.get(name);
  if (named !== undefined) return named;
  const hexadecimal = /^#x([0-9A-Fa-f]{1,6})$/.exec(name)?.[1];
  const decimal = /^#(\d{1,7})$/.exec(name)?.[1];
  const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
  return isCharacter(code) ? String.fromCodePoint(code) : null;
}

/** The characters of XML 1.0. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

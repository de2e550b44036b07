/** What a reader of bytes leaves to the reader of tags. */
export const LEFT = -1;

export const SPACE = 0x20;
export const QUOTE = 0x22;
export const AMPERSAND = 0x26;
export const SLASH = 0x2f;
export const ZERO = 0x30;
export const LESS = 0x3c;
export const EQUALS = 0x3d;
export const GREATER = 0x3e;

/** A tag as its bytes. */
export function tagOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** The place behind the tag where it stands here, else `LEFT`. */
export function behind(tag: Uint8Array, bytes: Uint8Array, at: number): number {
  for (let place = 0; place < tag.length; place++) if (bytes[at + place] !== tag[place]) return LEFT;
  return at + tag.length;
}

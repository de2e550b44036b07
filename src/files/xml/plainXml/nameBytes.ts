/** True for the letters that a name of the plain form begins with. */
export function isNameStart(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || byte === 0x5f;
}

/** True for what such a name goes on with: letters, digits, hyphen, dot and colon. */
export function isNameByte(byte: number): boolean {
  return isNameStart(byte) || (byte >= 0x2d && byte <= 0x3a && byte !== 0x2f);
}

/** True for the white space of XML. */
export function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** The low part of the prime 0x100000001b3, which is this and 2 to the 40th. */
const PRIME_LOW = 0x1b3;
/** 22 bits and 21 bits: so many that their product with the prime's low part is a whole number of 32 bits. */
const FIRST = 0x3fffff;
const FURTHER = 0x1fffff;

/**
 * FNV-1a over the UTF-8 bytes, 64 bits, as 16 hexadecimal digits. Finds damage; proves no author. The hash
 * is held in three limbs of 22, 21 and 21 bits, lowest first, since whole numbers of 64 bits are slow.
 */
export function fingerprint(text: string): string {
  // 0xcbf29ce484222325
  let [a, b, c] = [0x222325, 0x139210, 0x197e53];
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at++) {
    const low = a ^ (bytes[at] as number);
    const first = Math.imul(low, PRIME_LOW);
    const second = Math.imul(b, PRIME_LOW) + (first >>> 22) + ((low & 7) << 18);
    const third = Math.imul(c, PRIME_LOW) + (second >>> 21) + (low >>> 3) + ((b & 3) << 19);
    a = first & FIRST;
    b = second & FURTHER;
    c = third & FURTHER;
  }
  return hexadecimal((b >>> 10) | (c << 11)) + hexadecimal(a | (b << 22));
}

function hexadecimal(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}

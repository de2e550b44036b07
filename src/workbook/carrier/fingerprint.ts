/** The low part of the prime 0x100000001b3, which is this and 2 to the 40th. */
const PRIME_LOW = 0x1b3;

const TWO_TO_32 = 0x1_0000_0000;

/**
 * FNV-1a over the UTF-8 bytes, 64 bits, as 16 hexadecimal digits. Finds damage; proves no author. The hash
 * is held in two halves of 32 bits, since whole numbers of 64 bits are slow; a half times the low part of the
 * prime is still exact in a number.
 */
export function fingerprint(text: string): string {
  let [high, low] = [0xcbf29ce4, 0x84222325];
  const bytes = new TextEncoder().encode(text);
  for (let index = 0; index < bytes.length; index += 1) {
    const mixed = (low ^ (bytes[index] ?? 0)) >>> 0;
    const product = mixed * PRIME_LOW;
    low = product >>> 0;
    high = (Math.imul(high, PRIME_LOW) + (product - low) / TWO_TO_32 + (mixed << 8)) >>> 0;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('');
}

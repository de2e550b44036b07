/** The low part of the prime 0x100000001b3, which is this and 2 to the 40th. */
const PRIME_LOW = 0x1b3;

/**
 * FNV-1a over the UTF-8 bytes, 64 bits, as 16 hexadecimal digits. Finds damage; proves no author. The hash
 * is held in four limbs of 16 bits, lowest first, since whole numbers of 64 bits are slow.
 */
export function fingerprint(text: string): string {
  let [a, b, c, d] = [0x2325, 0x8422, 0x9ce4, 0xcbf2];
  for (const byte of new TextEncoder().encode(text)) {
    const low = a ^ byte;
    const first = low * PRIME_LOW;
    const second = b * PRIME_LOW + (first >>> 16);
    const third = c * PRIME_LOW + (low << 8) + (second >>> 16);
    const fourth = d * PRIME_LOW + (b << 8) + (third >>> 16);
    [a, b, c, d] = [first & 0xffff, second & 0xffff, third & 0xffff, fourth & 0xffff];
  }
  return [d, c, b, a].map((limb) => limb.toString(16).padStart(4, '0')).join('');
}

const PRIME = 0x01000193;

/**
 * A short stable name of some words: 64 bits of FNV-1a (two rounds with different offsets), as 16
 * hexadecimal digits. The same words give the same name in every run, on every machine.
 */
export function fingerprint(words: readonly (string | null)[]): string {
  const text = JSON.stringify(words);
  return hash(text, 0x811c9dc5) + hash(text, 0x9747b28c);
}

function hash(text: string, offset: number): string {
  let state = offset;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    state = Math.imul(state ^ (unit & 0xff), PRIME);
    state = Math.imul(state ^ (unit >>> 8), PRIME);
  }
  return (state >>> 0).toString(16).padStart(8, '0');
}

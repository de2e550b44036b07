import { unzipSync } from 'fflate';

/** The entries of a zip archive by name, unpacked. */
export function entriesOf(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  return unzipSync(bytes);
}

/** The text of one part of a package. */
export function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes, { filter: (entry) => entry.name === name })[name];
  if (!part) throw new Error(`No part ${name}`);
  return new TextDecoder().decode(part);
}

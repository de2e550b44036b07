import { Failure } from '../../plan/failure';

/**
 * The name of an archive's entry, with `/` between its folders. Names not said to be UTF-8 are read as
 * UTF-8 where they are, else byte by byte.
 */
export function decodeEntryName(bytes: Uint8Array): string {
  let name: string;
  try {
    name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    name = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  }
  return name.replaceAll('\\', '/');
}

/**
 * Refuses a name that points outside the archive.
 * @throws Failure `file.unsafe-entry`
 */
export function refuseUnsafeName(name: string): void {
  const climbs = name.split('/').some((step) => step === '..');
  const absolute = name.startsWith('/') || /^[A-Za-z]:/.test(name);
  if (climbs || absolute || name === '' || name.includes('\u0000')) {
    throw new Failure('file.unsafe-entry', { entry: name.replaceAll('\u0000', '').slice(0, 200) });
  }
}

import { namesInCompoundFile } from '../compound/compoundFile';

/** What a file is by its bytes, whatever its name says. */
export type FileKind =
  | 'zip'
  | 'empty'
  | 'encrypted'
  | 'old-workbook'
  | 'old-document'
  | 'compound'
  | 'html'
  | 'xml-workbook'
  | 'image'
  | 'pdf'
  | 'other-archive'
  | 'text'
  | 'unknown';

const signatures: readonly { readonly start: readonly number[]; readonly kind: FileKind }[] = [
  { start: [0x50, 0x4b, 0x03, 0x04], kind: 'zip' },
  { start: [0x50, 0x4b, 0x05, 0x06], kind: 'zip' },
  { start: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], kind: 'compound' },
  { start: [0x89, 0x50, 0x4e, 0x47], kind: 'image' },
  { start: [0xff, 0xd8, 0xff], kind: 'image' },
  { start: [0x47, 0x49, 0x46, 0x38], kind: 'image' },
  { start: [0x42, 0x4d], kind: 'image' },
  { start: [0x49, 0x49, 0x2a, 0x00], kind: 'image' },
  { start: [0x4d, 0x4d, 0x00, 0x2a], kind: 'image' },
  { start: [0x25, 0x50, 0x44, 0x46, 0x2d], kind: 'pdf' },
  { start: [0x52, 0x61, 0x72, 0x21], kind: 'other-archive' },
  { start: [0x37, 0x7a, 0xbc, 0xaf], kind: 'other-archive' },
  { start: [0x1f, 0x8b], kind: 'other-archive' },
];

const LOOKED_AT = 4096;

/** Tells the kind of a file from its first bytes, and of a compound file from its directory. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const found = signatures.find(({ start }) => start.every((byte, index) => bytes[index] === byte));
  // A two-letter signature is also how an ordinary text may begin.
  if (found && !(found.start.length === 2 && looksLikeText(bytes))) {
    return found.kind === 'compound' ? compoundKind(bytes) : found.kind;
  }
  if (isWebp(bytes)) return 'image';
  return looksLikeText(bytes) ? textKind(bytes) : 'unknown';
}

function compoundKind(bytes: Uint8Array): FileKind {
  const names = namesInCompoundFile(bytes);
  if (names.has('EncryptedPackage') || names.has('EncryptionInfo')) return 'encrypted';
  if (names.has('Workbook') || names.has('Book')) return 'old-workbook';
  if (names.has('WordDocument')) return 'old-document';
  return 'compound';
}

function isWebp(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, 4)) === 'RIFF' && latin1(bytes.subarray(8, 12)) === 'WEBP';
}

function looksLikeText(bytes: Uint8Array): boolean {
  if (isUtf16(bytes)) return true;
  const length = Math.min(bytes.length, LOOKED_AT);
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) return false;
  }
  return true;
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function textKind(bytes: Uint8Array): FileKind {
  // In UTF-16 every second byte of markup is zero; without them it reads like ASCII.
  const start = latin1(bytes.subarray(0, LOOKED_AT)).replaceAll('\u0000', '').toLowerCase();
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet') && start.includes('<workbook')) {
    return 'xml-workbook';
  }
  const htmlMarks = ['<!doctype html', '<html', '<head', '<body', '<table', '<script', '<meta '];
  if (htmlMarks.some((mark) => start.includes(mark)) || start.includes('content-type: text/html')) {
    return 'html';
  }
  return 'text';
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

import { tableDefinitions } from '../../../workbook/tables';

/** Headings with letters that Western encodings lack: whoever wrote them whole has not lost any. */
const TELLING = new Set(
  tableDefinitions.flatMap(({ columns }) => columns.map(({ heading }) => heading)).filter(isVietnamese),
);
/** So many of them must stand in one line. */
const ENOUGH = 3;
const LINES_SEARCHED = 40;

/**
 * A text in the Vietnamese encoding of old Windows, which writes tones as letters of their own. Null unless a line
 * holds several of our headings in it, tones and all: in any other encoding of one byte a letter, and where a
 * program wrote `?` for what it could not, they are not there.
 */
export function windows1258(bytes: Uint8Array): string | null {
  const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  if (/[\u0080-\u009f\ufffd]/.test(text)) return null;
  const lines = text.split(/\r\n?|\n/, LINES_SEARCHED);
  return lines.some((line) => tellingIn(line) >= ENOUGH) ? text : null;
}

function tellingIn(line: string): number {
  const fields = new Set(line.split(/[;,\t|]/).map((field) => field.replace(/^["\s]+|["\s]+$/g, '')));
  return [...fields].filter((field) => TELLING.has(field)).length;
}

function isVietnamese(heading: string): boolean {
  return [...heading].some((letter) => letter > '\u00ff');
}

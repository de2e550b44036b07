import type { SheetProtection } from '../document';

/** A protected sheet that the product opened to write on it, with what it takes to protect it again. */
export interface OpenedSheet {
  readonly name: string;
  readonly protection: SheetProtection;
  /** True where it had a password, which is kept nowhere. */
  readonly password: boolean;
}

/**
 * While sheets are open, this cell of the carrier sheet says which; they are protected again with the same
 * request that empties it. A session that was cut meanwhile is known by it at the next start.
 */
export const OPENED_MARK = { row: 2, column: 1 };

const PREFIX = 'opened:';

/** The text of the mark. */
export function openedMark(sheets: readonly OpenedSheet[]): string {
  return `${PREFIX}${JSON.stringify(sheets)}`;
}

/** What the mark says; empty where the cell holds none that can be read. */
export function readOpenedMark(value: unknown): readonly OpenedSheet[] {
  if (typeof value !== 'string' || !value.startsWith(PREFIX)) return [];
  try {
    const read: unknown = JSON.parse(value.slice(PREFIX.length));
    return Array.isArray(read) ? read.filter(isOpenedSheet) : [];
  } catch {
    return [];
  }
}

function isOpenedSheet(value: unknown): value is OpenedSheet {
  const sheet = value as Partial<OpenedSheet> | null;
  return (
    typeof sheet === 'object' &&
    sheet !== null &&
    typeof sheet.name === 'string' &&
    typeof sheet.password === 'boolean' &&
    typeof sheet.protection === 'object'
  );
}

/** What a load makes: the names of its sheets, and the defined names. */
export interface MadeByLoad {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  /**
   * True while the sheets are only added: one of these names that holds anything is somebody else's, who
   * added it at the same moment.
   */
  readonly blank: boolean;
}

/**
 * While a load works, this cell of the carrier sheet says what it makes; its last step empties the cell. A
 * load that broke off is known by it, at the next opening too.
 */
export const LOADING_MARK = { row: 1, column: 1 };

const PREFIX = 'loading:';

/** The text of the mark. */
export function loadingMark(made: MadeByLoad): string {
  return `${PREFIX}${JSON.stringify(made)}`;
}

/** What the mark says; null where the cell holds none. */
export function readLoadingMark(value: unknown): MadeByLoad | null {
  if (typeof value !== 'string' || !value.startsWith(PREFIX)) return null;
  try {
    const read = JSON.parse(value.slice(PREFIX.length)) as Partial<MadeByLoad> | null;
    const lists = [read?.sheets, read?.names];
    const sound = lists.every(
      (list) => Array.isArray(list) && list.every((name) => typeof name === 'string'),
    );
    if (!sound) return null;
    return { sheets: read?.sheets ?? [], names: read?.names ?? [], blank: read?.blank === true };
  } catch {
    return null;
  }
}

/** Formats that every Excel knows by number and shows the same way in every language. */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};

const FIRST_CUSTOM = 164;

/** Numbers of format codes: the built-in one, or the next free one of the workbook's own. */
export class NumberFormats {
  private readonly custom = new Map<string, number>();

  idOf(code: string | undefined): number {
    if (code === undefined || code === '') return 0;
    const builtIn = BUILT_IN[code];
    if (builtIn !== undefined) return builtIn;
    const known = this.custom.get(code);
    if (known !== undefined) return known;
    const id = FIRST_CUSTOM + this.custom.size;
    this.custom.set(code, id);
    return id;
  }

  /** The workbook's own codes with their numbers, in order of first use. */
  entries(): readonly (readonly [code: string, id: number])[] {
    return [...this.custom];
  }
}

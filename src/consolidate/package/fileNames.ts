/** As long as a name stays on every system, with room for what a browser or a mail program adds. */
const LONGEST = 80;

/**
 * The name of each unit's file, by its code: `van-phong-bo_2026-H2.xlsx`. Letters, digits and `-_` of ASCII
 * alone, different without regard to letter case, and never a name that Windows keeps for itself, since the
 * period stands in it. The same units in the same order have the same names.
 */
export function fileNames(units: readonly string[], period: string): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    units.map((unit) => {
      const stem = fileStem(unit);
      let free = stem;
      for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${stem}-${number}`;
      taken.add(free.toLowerCase());
      return [unit, `${free}_${period}.xlsx`];
    }),
  );
}

/** The unit's part of its file's name. */
export function fileStem(unit: string): string {
  const stem = unit
    .normalize('NFD')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return stem === '' ? 'don-vi' : stem;
}

/** How many texts are kept: a workbook has few formulas, each in many rows. */
const MOST = 200;

/**
 * Remembers what was made of the texts asked for last: the rows of a table repeat a formula. What is made must
 * depend on the text alone and never change; what `make` throws is not remembered.
 */
export function lately<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (known.size >= MOST) known.clear();
    known.set(text, made);
    return made;
  };
}

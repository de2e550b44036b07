/** The kinds of object that Excel gives an identifier of their own. */
export type IdKind = 'sheet' | 'table' | 'column' | 'rule' | 'name' | 'comment';

/** Identifiers that stay with an object of the document as long as it lives, whatever it is called. */
export class Ids {
  readonly #known = new WeakMap<object, string>();
  readonly #next: Record<IdKind, number> = { sheet: 1, table: 1, column: 1, rule: 1, name: 1, comment: 1 };

  of(kind: IdKind, object: object): string {
    const known = this.#known.get(object);
    if (known !== undefined) return known;
    const id = format(kind, this.#next[kind]++);
    this.#known.set(object, id);
    return id;
  }
}

function format(kind: IdKind, number: number): string {
  const hex = number.toString(16).toUpperCase();
  if (kind === 'sheet') return `{00000000-0001-0000-${hex.padStart(4, '0')}-000000000000}`;
  if (kind === 'comment') return `{${hex.padStart(8, '0')}-C0DE-4000-8000-000000000000}`;
  if (kind === 'rule') return `{${hex.padStart(8, '0')}-CF00-4000-8000-000000000000}`;
  return String(number);
}

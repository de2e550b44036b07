/** What the key of a task says by itself. */
export interface KeyParts {
  readonly part: string;
  readonly section: string;
  readonly number: number | null;
}

/** Takes a task's key apart (`A.I.5`, `A.II`, `B.3`); null for any other text. */
export function partsOfKey(key: string): KeyParts | null {
  const match = /^([A-ZĐ])(?:\.([IVXL]{1,8}))?(?:\.(\d{1,3}))?$/u.exec(key);
  if (!match) return null;
  const [, part = '', section = '', number] = match;
  return { part, section, number: number === undefined ? null : Number(number) };
}

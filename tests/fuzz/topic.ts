import fc from 'fast-check';

/** One kind of input that nobody prepared, and the promise that holds for it. */
export interface Topic<Case> {
  readonly name: string;
  /** How many cases the short run tries. */
  readonly short: number;
  readonly cases: fc.Arbitrary<Case>;
  /**
   * Gives a case to the product.
   * @param folder an empty folder for the files of the case; it is left empty
   * @returns what was outside the contract, one line each; nothing where all is well
   */
  readonly faults: (one: Case, folder: string) => Promise<readonly string[]>;
}

/**
 * The topic as a property: it fails with the faults of the first case that has any.
 * @param begin hears of each case before it is tried, so that one that never ends can be named
 */
export function propertyOf<Case>(
  { cases, faults }: Topic<Case>,
  folder: string,
  begin: (one: Case) => void = () => undefined,
): fc.IAsyncProperty<[Case]> {
  return fc.asyncProperty(cases, async (one) => {
    begin(one);
    const found = await faults(one, folder);
    if (found.length > 0) throw new Error(found.join('\n'));
  });
}

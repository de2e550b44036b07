/** A package that goes to users, by what it says of itself. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX, as its own package.json has it. */
  readonly licence: string;
}

/** Licences that ask for no more than to be named. */
const permitted = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']);

/** Microsoft's own terms let an add-in carry its library. */
const permittedByName = new Set(['@microsoft/office-js']);

/** The packages whose licence nobody has looked at yet. */
export function licenceFaults(packages: readonly ShippedPackage[]): string[] {
  return packages
    .filter(({ name, licence }) => !permittedByName.has(name) && !permitted.has(licence))
    .map(
      ({ name, version, licence }) =>
        `${name} ${version} has the licence ${licence}, which is not permitted.`,
    );
}

import authorities from './bundled/authorities.json';
import departments from './bundled/departments.json';
import groups from './bundled/groups.json';
import ministries from './bundled/ministries.json';
import otherAgencies from './bundled/otherAgencies.json';
import publicServiceUnits from './bundled/publicServiceUnits.json';
import successors from './bundled/successors.json';
import { createRegistry, type UnitRegistry } from './registry';
import type { UnitRecord } from './unit';

/**
 * The units of the ministry (those that Nghị định 48/2022/NĐ-CP lists and those that the plan names), the
 * agencies and successors around them, and the groups that name nobody. `certainty` and `sources` of each
 * record tell how it is known.
 */
export const bundledRecords = [
  ...departments,
  ...authorities,
  ...publicServiceUnits,
  ...ministries,
  ...otherAgencies,
  ...successors,
  ...groups,
] as readonly UnitRecord[];

/** The registry that stands when a workbook brings none of its own. */
export const bundledRegistry: UnitRegistry = createRegistry(bundledRecords);

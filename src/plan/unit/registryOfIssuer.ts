import { folded } from '../reader/folded';
import { bundledRecords, bundledRegistry } from './bundledRegistry';
import { createRegistry, type UnitRegistry } from './registry';
import type { UnitRecord } from './unit';

/** Units that every ministry has under the same name. */
const IN_EVERY_MINISTRY: ReadonlySet<string> = new Set([
  'vp',
  'thanh-tra-bo',
  'vu-phap-che',
  'tccb',
  'khtc',
  'htqt',
  'khcn',
  'ttth',
]);

/**
 * The bundled registry for a plan that this body issued. In another body's plan `Vụ Pháp chế` is that
 * body's own: the name is known, and nothing is said of how long it lasts or what follows it.
 */
export function registryOfIssuer(issuer: string | null): UnitRegistry {
  if (issuer === null) return bundledRegistry;
  const name = folded(issuer);
  const isOwn = ({ id, parent }: UnitRecord): boolean =>
    !IN_EVERY_MINISTRY.has(id) || parent === null || folded(parent) === name;
  if (bundledRecords.every(isOwn)) return bundledRegistry;
  return createRegistry(
    bundledRecords.map((record) =>
      isOwn(record) ? record : { ...record, parent: null, validFrom: null, validTo: null, successors: [] },
    ),
  );
}

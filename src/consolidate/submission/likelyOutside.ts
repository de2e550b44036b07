import { reportingPeriod } from '../../plan/reportingPeriod';
import type { PackageContent } from '../../workbook/carrier/packageContent';
import { readPartCarrier } from '../../workbook/carrier/partCarrier';
import type { MasterView } from '../master/masterView';
import { packagesOf } from '../package/packagesOf';

type Outside = PackageContent['outside'];

const known = new WeakMap<MasterView, Map<string, Outside>>();

/** What a package shows where nothing tells its period, or when it was made. */
const UNTOLD = { period: '2000', day: '2000-01-01' } as const;

/**
 * What most likely stood outside the tables of a package that no longer tells: what would stand there if it
 * went out now. Its days of making and answering differ, so cells that write them are shown.
 */
export function likelyOutside(master: MasterView, unit: string | null, period: string | null): Outside {
  const name = `${unit ?? ''} ${period ?? ''}`;
  const before = known.get(master) ?? new Map<string, Outside>();
  known.set(master, before);
  const found = before.get(name) ?? made(master, unit, period);
  before.set(name, found);
  return found;
}

function made(master: MasterView, unit: string | null, period: string | null): Outside {
  const named = reportingPeriod(period ?? UNTOLD.period);
  if (!named) return [];
  const today = master.snapshot.asOf ?? UNTOLD.day;
  const choices = { period: named, today, asOf: null, answerBy: null, sendTo: null };
  const { packages } = packagesOf(master, choices);
  const own = packages.find((each) => each.unit === unit) ?? packages[0];
  const part = own?.document().customXml[0]?.xml;
  return (part === undefined ? null : readPartCarrier(part))?.package?.outside ?? [];
}

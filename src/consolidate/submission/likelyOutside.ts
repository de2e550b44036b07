import type { IsoDate } from '../../plan/isoDate';
import { reportingPeriod } from '../../plan/reportingPeriod';
import type { PackageContent } from '../../workbook/carrier/packageContent';
import { readPartCarrier } from '../../workbook/carrier/partCarrier';
import type { MasterView } from '../master/masterView';
import { packagesOf } from '../package/packagesOf';

type Outside = PackageContent['outside'];

/** What stood outside the tables of a package when it went out. */
export interface WentOut {
  readonly cells: Outside;
  /** What may have stood there instead, where the package tells nothing; then a day stands for any day. */
  readonly otherwise: Outside | null;
}

const known = new WeakMap<MasterView, Map<string, WentOut>>();

/** What a package shows where nothing tells its period, or when it was made. */
const UNTOLD = { period: '2000', day: '2000-01-01' } as const;

/**
 * What most likely stood outside the tables of a package that no longer tells: what would stand there if it
 * went out now, with a day to answer by or without one.
 */
export function likelyOutside(master: MasterView, unit: string | null, period: string | null): WentOut {
  const name = `${unit ?? ''} ${period ?? ''}`;
  const before = known.get(master) ?? new Map<string, WentOut>();
  known.set(master, before);
  const today = master.snapshot.asOf ?? UNTOLD.day;
  const found = before.get(name) ?? {
    cells: made(master, unit, period, today, null),
    otherwise: made(master, unit, period, today, today),
  };
  before.set(name, found);
  return found;
}

function made(
  master: MasterView,
  unit: string | null,
  period: string | null,
  today: IsoDate,
  answerBy: IsoDate | null,
): Outside {
  const named = reportingPeriod(period ?? UNTOLD.period);
  if (!named) return [];
  const choices = { period: named, today, asOf: null, answerBy, sendTo: null };
  const { packages } = packagesOf(master, choices);
  const own = packages.find((each) => each.unit === unit) ?? packages[0];
  const part = own?.document().customXml[0]?.xml;
  return (part === undefined ? null : readPartCarrier(part))?.package?.outside ?? [];
}

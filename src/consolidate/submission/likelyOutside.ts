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
  /** Cells that hold what the coordinator chose for the package, where nothing tells what that was. */
  readonly chosen: ReadonlySet<string>;
}

const known = new WeakMap<MasterView, Map<string, WentOut>>();

/** What a package shows where nothing tells its period, when it was made, or to whom it goes back. */
const UNTOLD = { period: '2000', otherPeriod: '2001-H1', day: '2000-01-01', sendTo: '–' } as const;

/**
 * What most likely stood outside the tables of a package that no longer tells: what would stand there if it
 * went out now, with a day to answer by or without one.
 */
export function likelyOutside(master: MasterView, unit: string | null, period: string | null): WentOut {
  const name = `${unit ?? ''} ${period ?? ''}`;
  const before = known.get(master) ?? new Map<string, WentOut>();
  known.set(master, before);
  const found = before.get(name) ?? likely(master, unit, period);
  before.set(name, found);
  return found;
}

function likely(master: MasterView, unit: string | null, period: string | null): WentOut {
  const today = master.snapshot.asOf ?? UNTOLD.day;
  const plain = { period: period ?? UNTOLD.period, today, answerBy: null, sendTo: null };
  const cells = made(master, unit, plain);
  const others = [
    made(master, unit, { ...plain, sendTo: UNTOLD.sendTo }),
    ...(period === null ? [made(master, unit, { ...plain, period: UNTOLD.otherPeriod })] : []),
  ];
  return {
    cells,
    otherwise: made(master, unit, { ...plain, answerBy: today }),
    chosen: new Set(others.flatMap((each) => differing(cells, each))),
  };
}

/** The cells of which two packages say different things. */
function differing(one: Outside, other: Outside): readonly string[] {
  const values = new Map(one);
  return other.filter(([place, value]) => values.get(place) !== value).map(([place]) => place);
}

interface Choices {
  readonly period: string;
  readonly today: IsoDate;
  readonly answerBy: IsoDate | null;
  readonly sendTo: string | null;
}

function made(master: MasterView, unit: string | null, { period, ...choice }: Choices): Outside {
  const named = reportingPeriod(period);
  if (!named) return [];
  const choices = { period: named, asOf: null, ...choice };
  const { packages } = packagesOf(master, choices);
  const own = packages.find((each) => each.unit === unit) ?? packages[0];
  const part = own?.document().customXml[0]?.xml;
  return (part === undefined ? null : readPartCarrier(part))?.package?.outside ?? [];
}

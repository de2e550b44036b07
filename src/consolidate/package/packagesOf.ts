import { Failure } from '../../plan/failure';
import type { WorkbookDocument } from '../../workbook/document';
import type { MasterView } from '../master/masterView';
import { buildPackage, checkChoices, type PackageChoices } from './buildPackage';
import { fileNames } from './fileNames';
import type { LeftOver } from './leftOver';
import { sharesOf } from './shares';

/** One unit's package, still to be written as a file. */
export interface UnitPackage {
  /** The unit's code. */
  readonly unit: string;
  readonly name: string;
  readonly fileName: string;
  /** How many tasks and indicators it leads. */
  readonly leads: number;
  /** How many tasks it coordinates and does not lead. */
  readonly coordinates: number;
  /** Builds the workbook anew at each call: whoever writes many holds one at a time. */
  document(): WorkbookDocument;
}

/** Everything that goes out, and what is in no package. */
export interface Packages extends LeftOver {
  /** In the order of the registry. */
  readonly packages: readonly UnitPackage[];
}

/**
 * A package for each unit that the plan asks something of; files are named by unit and period.
 *
 * @throws Failure `split.not-master` for a workbook that is no coordinator's, `split.answer-by`
 */
export function packagesOf(master: MasterView, choices: PackageChoices): Packages {
  if (master.snapshot.kind !== 'master') throw new Failure('split.not-master');
  checkChoices(choices);
  const { shares, unplaced, unreached } = sharesOf(master);
  const names = fileNames(
    shares.map(({ unit }) => unit),
    choices.period.id,
  );
  return {
    packages: shares.map((share) => ({
      unit: share.unit,
      name: share.name,
      fileName: names.get(share.unit) ?? '',
      leads: share.leads.length,
      coordinates: share.coordinates.length,
      document: () => buildPackage(master, share, choices),
    })),
    unplaced,
    unreached,
  };
}

import type { IsoDate } from '../../plan/isoDate';
import type { Message } from '../../plan/message';
import type { Consolidation, MissingUnit } from '../consolidation';
import type { MasterView } from '../master/masterView';
import type { CellPlace } from '../place';
import { isRefused, type Return, type Submission } from '../submission/submission';
import { countsOf, fatesByFile } from './account';
import { addedRows } from './addedRows';
import { byText } from './byText';
import { chosenPeriod, isOfAnotherPeriod } from './chosenPeriod';
import { copyOf } from './copyOf';
import { readAccount, refusedAccount } from './fileAccount';
import { noFindings, type Findings } from './findings';
import { heldCells, type Held } from './heldCell';
import { inTime, orderedBy } from './inTime';
import { judgeCell } from './judgeCell';
import { lateReturns } from './lateReturns';
import { listsInOrder } from './listsInOrder';
import { removedRows } from './removedRows';
import { withoutCopies } from './withoutCopies';

/** How returns are to be merged. */
export interface MergeOptions {
  /** The id of a `ReportingPeriod`; null takes that of most of the files. */
  readonly period: string | null;
  /** The day to answer by; absent or null takes that of most of the packages. */
  readonly answerBy?: IsoDate | null;
}

/**
 * Everything that came back, merged as far as it goes under the thirteen rules of `consolidate`: each cell of
 * each file has one fate. What an earlier consolidation settled by the journal comes decided. Pure; neither the
 * order of `returns` nor the machine changes the answer.
 * @throws Failure `consolidate.period-tie` where no period is given and two have the same number of files
 */
export function mergeReturns(
  returns: readonly Return[],
  master: MasterView,
  options: MergeOptions,
): Consolidation {
  const files = [...returns].sort((one, other) => byText(one.file, other.file));
  const period = chosenPeriod(files, options.period);
  const read = files.filter((file): file is Submission => !isRefused(file));
  const ofPeriod = read.filter((file) => !isOfAnotherPeriod(file, period));
  const { originals, copies } = withoutCopies(ofPeriod);
  const units = byUnit(originals);

  const findings = noFindings();
  mergeCells(units, master, findings);
  for (const sameUnit of units) {
    addedRows(sameUnit, findings);
    removedRows(sameUnit, master, findings);
  }
  for (const [file, original] of copies) copyOf(file, original.file, findings);
  for (const file of ofPeriod) takeOver(file, findings);

  const cutAt = new Map(
    read.flatMap(({ file, cutAt: at }) => (at === undefined ? [] : [[file, at] as const])),
  );
  const lists = listsInOrder(findings, master, cutAt);
  const fates = fatesByFile(lists);
  const overtaken = new Map([...superseded(units), ...copied(copies)]);
  const taken = new Set(ofPeriod);
  return {
    period,
    periodGiven: options.period !== null,
    files: files.map((file) => {
      if (isRefused(file)) return refusedAccount(file, file.refused);
      if (!taken.has(file)) return refusedAccount(file, otherPeriod(file, period));
      return readAccount(file, overtaken.get(file), countsOf(file, findings, fates));
    }),
    ...lists,
    ...lateReturns(units, master, options.answerBy ?? null),
    missing: missing(originals, master),
    staleDecisions: [],
  };
}

/** The files of each unit in the order of time; a file whose unit nobody knows is a unit of its own. */
function byUnit(files: readonly Submission[]): readonly (readonly Submission[])[] {
  const units = new Map<string, Submission[]>();
  for (const file of files) {
    const name = JSON.stringify(file.unit === null ? [file.file] : file.unit);
    const known = units.get(name);
    if (known) known.push(file);
    else units.set(name, [file]);
  }
  return [...units.values()].map(inTime);
}

function mergeCells(units: readonly (readonly Submission[])[], master: MasterView, findings: Findings): void {
  const cells = new Map<string, { readonly place: CellPlace; readonly units: (readonly Held[])[] }>();
  for (const files of units) {
    const held = files.map(heldCells);
    const places = new Map(held.flatMap((each) => [...each.places]));
    for (const [id, place] of places) {
      const ofUnit = held.flatMap((each) => each.held(place, master.value(place)) ?? []);
      const cell = cells.get(id) ?? { place, units: [] };
      cells.set(id, cell);
      cell.units.push(ofUnit);
    }
  }
  for (const { place, units: ofCell } of cells.values()) judgeCell(place, ofCell, master, findings);
}

/** What each file says by itself: cells that nothing is taken from, rows that stand there twice. */
function takeOver(file: Submission, { rejected, superseded: overruled }: Findings): void {
  const { unit, file: name } = file;
  for (const cell of file.rejected) rejected.push({ ...cell, file: name, unit });
  for (const { place, value, sheet, cell } of file.repeated) {
    overruled.push({ unit, file: name, sheet, cell, place, value, by: name });
  }
}

/** All files of a unit but the last, each with the file that took its place and by what it is later. */
function superseded(units: readonly (readonly Submission[])[]): ReadonlyMap<Submission, Message> {
  return new Map(
    units.flatMap((files) => {
      const last = files.at(-1);
      if (!last) return [];
      return files.slice(0, -1).map((file) => {
        const code = `consolidate.superseded.${orderedBy(file, last, files)}`;
        return [file, { code, params: { file: last.file } }] as const;
      });
    }),
  );
}

function copied(copies: ReadonlyMap<Submission, Submission>): ReadonlyMap<Submission, Message> {
  return new Map(
    [...copies].map(([file, { file: by }]) => [
      file,
      { code: 'consolidate.same-bytes', params: { file: by } },
    ]),
  );
}

function otherPeriod({ period }: Submission, chosen: string | null): Message {
  return { code: 'consolidate.other-period', params: { period: period ?? '', chosen: chosen ?? '' } };
}

function missing(files: readonly Submission[], { units }: MasterView): readonly MissingUnit[] {
  const returned = new Set(files.map(({ unit }) => unit));
  return units.filter(({ unit }) => !returned.has(unit));
}

import { columnOf } from '../master/columnOf';
import type { MasterView } from '../master/masterView';
import { mayWrite } from '../rights';
import type { Beside, Conflict, ConflictValue, MergedCell, Origin } from '../consolidation';
import type { CellPlace } from '../place';
import { sameMeaning } from '../value/sameMeaning';
import { rowId } from '../place';
import { writtenIn } from '../value/writtenIn';
import type { PlainValue } from '../value/plainValue';
import { byText } from './byText';
import { countUnchanged, type Findings } from './findings';
import type { Held } from './heldCell';
import { conflictId, requestId } from './identity';
import { isChange, unitSays, type FiledCell, type UnitSays } from './unitSays';

/**
 * Judges one cell of ours: what each unit says of it is held against the coordinator's workbook, the rights of
 * the column and what the other units say. Each cell of a file gets one fate.
 *
 * @param units what the files of each unit hold there, each unit's in the order of time
 */
export function judgeCell(
  place: CellPlace,
  units: readonly (readonly Held[])[],
  master: MasterView,
  findings: Findings,
): void {
  const row = master.rows.get(rowId(place));
  const column = columnOf(place.table, place.column);
  const holds = master.value(place);
  const same = (one: PlainValue, other: PlainValue): boolean =>
    column ? sameMeaning(one, other, column) : one === other;
  const says = units.map((held) =>
    unitSays(held, (value) => holds !== undefined && same(value, holds), same),
  );
  for (const { overruled, unchanged } of says) {
    countUnchanged(findings, unchanged, 1);
    for (const { by, ...cell } of overruled) {
      findings.superseded.push({ ...originOf(cell), place, value: cell.sent.value, by });
    }
  }
  const standing = says.filter(({ said }) => said.length > 0);
  if (standing.length === 0) return;
  if (!row || !column || holds === undefined) return reject(place, standing, findings);
  const { asked, own, none } = sorted(standing, (each) =>
    rightOf(each, (unit) => mayWrite(unit, row, column)),
  );
  const ours = { ...row.place, column: place.column };
  const beside = besideOf(units);
  for (const { said } of none) request(ours, said, holds, beside, findings);
  if (asked.length + own.length === 0) return;
  const merged = asked.length === 0 ? mergedCell(ours, own, holds, same) : null;
  if (merged) findings.merged.push(merged);
  else conflict(ours, [...asked, ...own], holds, same, beside, findings);
}

/** What was sent for the cell by anybody, and what their later files hold again, but for what is asked itself. */
function besideOf(units: readonly (readonly Held[])[]): (asked: readonly FiledCell[]) => {
  readonly beside?: Beside;
} {
  return (asked) => {
    const own = new Set(asked.map(({ sent }) => sent));
    const all = units.flatMap((held) => {
      const first = held.findIndex(({ kind }) => isChange(kind));
      return first < 0 ? [] : held.slice(first);
    });
    const beside = all.flatMap(({ file: { unit, file }, cells }) =>
      cells.filter((cell) => !own.has(cell)).map(({ value }) => ({ unit, file, value })),
    );
    return beside.length === 0 ? {} : { beside };
  };
}

/** Where a cell of a file stands, and whose it is. */
function originOf({ file, sent }: FiledCell): Origin {
  return { unit: file.unit, file: file.file, sheet: sent.sheet, cell: sent.cell };
}

type Right = 'asked' | 'own' | 'none';

/** What must be asked about, whoever says it, is a conflict; a row that the package lacked gives its unit no right. */
function rightOf({ said, why }: UnitSays, may: (unit: string) => boolean): Right {
  const [first] = said;
  if (!first || why !== null || !first.file.threeWay) return 'asked';
  const { unit } = first.file;
  return unit !== null && first.sent.base !== null && may(unit) ? 'own' : 'none';
}

function sorted(
  says: readonly UnitSays[],
  right: (each: UnitSays) => Right,
): Readonly<Record<Right, readonly UnitSays[]>> {
  const by: Record<Right, UnitSays[]> = { asked: [], own: [], none: [] };
  for (const each of says) by[right(each)].push(each);
  return by;
}

function request(
  place: CellPlace,
  said: readonly FiledCell[],
  before: PlainValue,
  beside: ReturnType<typeof besideOf>,
  { requests }: Findings,
): void {
  for (const cell of said) {
    const { table, key, of, column } = place;
    const after = cell.sent.value;
    const id = requestId('change', place, cell.file.unit, [column, cell.sent.base, before, after]);
    const row = of === undefined ? { table, key } : { table, key, of };
    const asked = { ...originOf(cell), id, ...row, column, before, after, decision: null };
    requests.push({ ...asked, kind: 'change', ...beside([cell]) });
  }
}

/**
 * What the units say that may write the cell, as one. Null where they differ, or where the coordinator changed
 * the cell since the package of each of them was cut.
 */
function mergedCell(
  place: CellPlace,
  says: readonly UnitSays[],
  before: PlainValue,
  same: (one: PlainValue, other: PlainValue) => boolean,
): MergedCell | null {
  const cells = byFile(says);
  const sure = cells.find(({ sent }) => sent.base !== null && same(sent.base, before));
  if (!sure || !cells.every(({ sent }) => same(sent.value, sure.sent.value))) return null;
  const also = cells.filter((cell) => cell !== sure).map(originOf);
  return { ...originOf(sure), place, before, after: sure.sent.value, also };
}

function conflict(
  place: CellPlace,
  says: readonly UnitSays[],
  master: PlainValue,
  same: (one: PlainValue, other: PlainValue) => boolean,
  beside: ReturnType<typeof besideOf>,
  findings: Findings,
): void {
  const cells = byFile(says);
  const values: ConflictValue[] = cells.map((cell) => ({ ...originOf(cell), value: cell.sent.value }));
  const base = commonBase(cells, same);
  const id = conflictId(place, base, master, values);
  const differ = cells.some(({ sent }) => cells.some((other) => !same(sent.value, other.sent.value)));
  const why = whyOf(says, differ);
  findings.conflicts.push({ id, place, base, master, values, why, decision: null, ...beside(cells) });
  countUnchanged(
    findings,
    cells.filter(({ asItWas }) => asItWas),
    -1,
  );
}

function whyOf(says: readonly UnitSays[], differ: boolean): Conflict['why'] {
  const told = says.map(({ why }) => why);
  if (told.includes('rows-differ')) return 'rows-differ';
  if (told.includes('withdrawn')) return 'withdrawn';
  if (says.some(({ said }) => said.some(({ file }) => !file.threeWay))) return 'no-base';
  return differ ? 'units-differ' : 'both-changed';
}

/** The base of all values; null where they went out with different ones, so that there is no common ancestor. */
function commonBase(
  cells: readonly FiledCell[],
  same: (one: PlainValue, other: PlainValue) => boolean,
): PlainValue | null {
  const bases = cells.filter(({ asItWas }) => !asItWas).map(({ sent }) => sent.base);
  const [first = null] = bases;
  return first !== null && bases.every((base) => base !== null && same(base, first)) ? first : null;
}

/** The coordinator's workbook has the cell no more: nothing can be written there. */
function reject(place: CellPlace, says: readonly UnitSays[], { rejected }: Findings): void {
  const heading = columnOf(place.table, place.column)?.heading ?? place.column;
  const message = { code: 'consolidate.rejected.no-place', params: { key: place.key, heading } };
  for (const cell of says.flatMap(({ said }) => said).filter(({ asItWas }) => !asItWas)) {
    rejected.push({ ...originOf(cell), place, found: writtenIn(cell.sent), message });
  }
}

function byFile(says: readonly UnitSays[]): readonly FiledCell[] {
  return says
    .flatMap(({ said }) => said)
    .sort((one, other) => byText(one.file.file, other.file.file) || byText(one.sent.cell, other.sent.cell));
}

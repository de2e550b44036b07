import type { Conflict } from '../consolidation';
import type { SentCell, Submission } from '../submission/submission';
import type { PlainValue } from '../value/plainValue';
import type { Held } from './heldCell';

/** A cell of a file. */
export interface FiledCell {
  readonly file: Submission;
  readonly sent: SentCell;
  /** True where the file counts it among its `unchanged`. */
  readonly asItWas?: true;
}

/** What the files of one unit come to for one cell. */
export interface UnitSays {
  /** Values that stand for the unit: none, one, or several that only a person can choose from. */
  readonly said: readonly FiledCell[];
  /** Why a person must look; null where the unit says one thing. */
  readonly why: Extract<Conflict['why'], 'withdrawn' | 'rows-differ'> | null;
  /** Changes that a later file of the unit overruled. */
  readonly overruled: readonly (FiledCell & { readonly by: string })[];
  /** Cells that need nothing and that their file does not count among its `unchanged`. */
  readonly unchanged: readonly FiledCell[];
}

/**
 * What a unit says of a cell, from its files in the order of time, see rule 3: the last change counts; where a
 * later file holds the cell as it went out, or nothing readable, the change may have been withdrawn, and a
 * person is asked.
 *
 * @param isMasters true for a value that the coordinator's workbook holds already
 * @param same true for two values of the column that mean the same
 */
export function unitSays(
  held: readonly Held[],
  isMasters: (value: PlainValue) => boolean,
  same: (one: PlainValue, other: PlainValue) => boolean,
): UnitSays {
  const lastChange = held.findLastIndex(({ kind }) => isChange(kind));
  const change = held[lastChange];
  const before = held.slice(0, Math.max(lastChange, 0));
  const after = held.slice(lastChange + 1);
  const holding = after.findLast(({ kind }) => kind === 'base' || kind === 'withdrawn');
  const overruled = before
    .filter(({ kind }) => kind === 'changed' || kind === 'differing')
    .flatMap(cellsOf)
    .map((cell) => ({ ...cell, by: change?.file.file ?? '' }));
  const bygone = held.filter((each) => each.kind === 'withdrawn' && each !== holding).flatMap(cellsOf);

  const news = change && change.kind !== 'taken' ? cellsOf(change) : [];
  const isNews = news.some(({ sent }) => !isMasters(sent.value));
  if (!isNews) {
    const [back] = holding?.kind === 'withdrawn' ? cellsOf(holding) : [];
    const asked = back !== undefined && !isMasters(back.sent.value);
    return {
      said: asked ? [back] : [],
      why: asked ? 'withdrawn' : null,
      overruled,
      unchanged: [...bygone, ...news, ...(back && !asked ? [back] : [])],
    };
  }
  const heldBack = holding ? cellsOf(holding) : [];
  const contradicts = heldBack.some(({ sent }) => !news.some((cell) => same(cell.sent.value, sent.value)));
  const unreadable = holding === undefined && after.some(({ kind }) => kind === 'rejected');
  const agreed = contradicts ? [] : heldBack.filter(({ asItWas }) => !asItWas);
  return {
    said: contradicts ? [...news, ...heldBack] : news,
    why: contradicts || unreadable ? 'withdrawn' : change?.kind === 'differing' ? 'rows-differ' : null,
    overruled,
    unchanged: [...bygone, ...agreed],
  };
}

/** True for what a file says of its own, be it known by now. */
export const isChange = (kind: Held['kind']): boolean =>
  kind === 'changed' || kind === 'differing' || kind === 'taken';

function cellsOf({ file, kind, cells }: Held): readonly FiledCell[] {
  return cells.map((sent) => (kind === 'base' ? { file, sent, asItWas: true } : { file, sent }));
}

import { cellName, parseRange, rangeName, absoluteName, sheetPrefix } from '../../a1';
import type { Damage } from '../damage';
import type { DamageKind, Seen } from '../seen';
import { namedLabels, overviewOf, placeOfText } from '../sheetParts';

/**
 * A name of ours that is gone, or stands for no cell any more (`#REF!`, a constant). The cell is found by
 * the label beside it, wherever rows were inserted; a name that a person pointed at another cell stays.
 */
export const nameGone: DamageKind = {
  code: 'name-gone',
  promise: 'Each name of ours stands for its cell on Tổng quan.',
  find: (seen) =>
    seen.snapshot.kind === 'plan' || seen.snapshot.kind === 'foreign'
      ? []
      : namedLabels(seen.expected).flatMap(({ name: { name, refersTo }, label }) => {
          const there = seen.shape.names.find((each) => each.name.toLowerCase() === name.toLowerCase());
          if (there?.cell) return [];
          return [damageOf(seen, name, label, refersTo, there?.refersTo ?? null)];
        }),
};

function damageOf(seen: Seen, name: string, label: string, expected: string, before: string | null): Damage {
  const overview = overviewOf(seen.expected);
  const sheet = seen.sheets.find((part) => part.expected === overview);
  if (!overview || !sheet) throw new RangeError('A blueprint without its first sheet.');
  // With the sheet gone it is written anew, and the name with it.
  const target = sheet.actual ? besideLabel(sheet.actual.corner ?? [], label) : cellIn(expected);
  const params = { name, label, sheet: overview.name, found: before ?? '' };
  const known = before === null ? 'repair.name-gone' : 'repair.name-gone.broken';
  const cell = target && parseRange(target);
  return {
    code: 'name-gone',
    kind: 'broken',
    message: { code: target ? known : 'repair.name-gone.unknown', params: { ...params, cell: target ?? '' } },
    place: target && sheet.actual ? { sheet: overview.name, cell: target } : null,
    mend: cell
      ? [{ do: 'define-name', name, before, after: `=${sheetPrefix(overview.name)}${absoluteName(cell)}` }]
      : [],
  };
}

function cellIn(refersTo: string): string | null {
  const range = parseRange(refersTo.slice(refersTo.lastIndexOf('!') + 1));
  return range && rangeName(range);
}

function besideLabel(corner: Parameters<typeof placeOfText>[0], label: string): string | null {
  const found = placeOfText(corner, label);
  return found && cellName(found.row, found.column + 1);
}

import { CARRIER_SHEET } from '../../carrier/sheetCarrier';
import type { Damage } from '../damage';
import type { DamageKind, Seen, SheetPart } from '../seen';
import type { SheetShape } from '../shape';

type Standing = SheetPart & { readonly actual: SheetShape };

/**
 * What people do to sheets and may mean: rename, hide, move, and show what was hidden. Nothing depends on
 * it; each is told with its way back.
 */
export const sheetChanged: DamageKind = {
  code: 'sheet-changed',
  promise: 'The sheets of ours bear their names, are shown, and stand in their order.',
  find(seen) {
    const standing = seen.sheets.filter((part): part is Standing => part.actual !== null);
    return [
      ...standing.flatMap((part) => [...renamed(seen, part), ...shown(part)]),
      ...moved(seen, standing),
    ];
  },
};

const change = (
  code: string,
  sheet: string,
  params: Damage['message']['params'],
  mend: Damage['mend'],
): Damage => ({
  code: 'sheet-changed',
  kind: 'changed',
  message: { code, params: { sheet, ...params } },
  place: { sheet, cell: 'A1' },
  mend,
});

function renamed({ shape }: Seen, { name, actual }: Standing): readonly Damage[] {
  // A sheet that was loaded beside one of the same name bears a number; the carrier has a damage of its own.
  const bare = actual.name.replace(/ \(\d+\)$/, '');
  if (
    name === CARRIER_SHEET ||
    [bare, actual.name].some((each) => each.toLowerCase() === name.toLowerCase())
  ) {
    return [];
  }
  const taken = shape.sheets.some((each) => each.name.toLowerCase() === name.toLowerCase());
  const code = taken ? 'repair.sheet-renamed.taken' : 'repair.sheet-renamed';
  return [
    change(code, actual.name, { name }, taken ? [] : [{ do: 'rename-sheet', from: actual.name, to: name }]),
  ];
}

function shown({ name, expected, actual }: Standing): readonly Damage[] {
  const { visibility: before, name: sheet } = actual;
  const after = expected.visibility;
  if (before === after) return [];
  if (name === CARRIER_SHEET) {
    // Hidden in either way it is out of people's way.
    if (before !== 'visible') return [];
    return [change('repair.carrier-shown', sheet, {}, [{ do: 'set-visibility', sheet, before, after }])];
  }
  return [change('repair.sheet-hidden', sheet, {}, [{ do: 'set-visibility', sheet, before, after }])];
}

/** The order among ours; sheets of the user's between them are theirs. */
function moved({ shape }: Seen, standing: readonly Standing[]): readonly Damage[] {
  const visible = standing.filter(({ expected }) => expected.visibility === 'visible');
  const places = visible.map(({ actual }) => shape.sheets.indexOf(actual));
  const wanted = [...places].sort((one, other) => one - other);
  const out = visible.filter((_, index) => places[index] !== wanted[index]);
  if (out.length === 0) return [];
  // Each takes its place from the left: what stands there moves one to the right.
  const order = shape.sheets.map(({ name }) => name);
  const mend = visible.flatMap(({ actual: { name } }, index) => {
    const [before, after] = [order.indexOf(name), wanted[index] ?? 0];
    if (before === after) return [];
    order.splice(before, 1);
    order.splice(after, 0, name);
    return [{ do: 'move-sheet' as const, sheet: name, before, after }];
  });
  const sheets = out.map(({ actual: { name } }) => name).join(', ');
  return [change('repair.sheet-moved', out[0]?.actual.name ?? '', { sheets }, mend)];
}

import { cellName } from '../../a1';
import type { BlockBlueprint } from '../../blueprint';
import type { DamageKind, Seen } from '../seen';
import { overviewOf } from '../sheetParts';
import type { RepairStep } from '../step';

/**
 * Figures of Tổng quan that lost what they count: deleting a table leaves `#REF!` in them for good. Each is
 * written again where the same label still stands beside it; formulas of the user's are not looked at.
 */
export const overviewFormulas: DamageKind = {
  code: 'overview-formulas',
  promise: 'No figure on Tổng quan points at something that was deleted.',
  find(seen) {
    const sheet = seen.sheets.find(({ expected }) => expected === overviewOf(seen.expected))?.actual;
    const broken = sheet?.corner?.some((cells) => cells.some(({ formula }) => formula?.includes('#REF!')));
    if (!sheet || !broken) return [];
    const mend = stepsFor(seen, sheet);
    const code = mend.length > 0 ? 'repair.overview-formulas' : 'repair.overview-formulas.by-hand';
    return [
      {
        code: 'overview-formulas',
        kind: 'broken',
        message: { code, params: { sheet: sheet.name, count: mend.length } },
        place: { sheet: sheet.name, cell: 'A1' },
        mend,
      },
    ];
  },
};

function stepsFor(seen: Seen, sheet: NonNullable<Seen['sheets'][number]['actual']>): readonly RepairStep[] {
  const written = overviewOf(seen.rebuilt())?.blocks ?? [];
  return written.flatMap((block) =>
    block.values.flatMap((row, offset) =>
      row.flatMap((value, column): readonly RepairStep[] => {
        const [top, left] = [block.top + offset, block.left + column];
        const there = sheet.corner?.[top]?.[left];
        if (!block.columns[column]?.formula || typeof value !== 'string') return [];
        if (!there?.formula?.includes('#REF!') || !sameLabel(written, sheet, top)) return [];
        return [
          {
            do: 'write',
            sheet: sheet.name,
            cell: cellName(top, left),
            before: { value: there.value, formula: there.formula },
            after: { value: null, formula: value },
          },
        ];
      }),
    ),
  );
}

/** The row still begins with the words that it was written with. */
function sameLabel(
  written: readonly BlockBlueprint[],
  { corner }: NonNullable<Seen['sheets'][number]['actual']>,
  row: number,
): boolean {
  return written.some(({ top, left, values }) => {
    const label = values[row - top]?.[0];
    return typeof label === 'string' && !label.startsWith('=') && corner?.[row]?.[left]?.value === label;
  });
}

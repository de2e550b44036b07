import { SharedFormula } from '../../read/sharedFormula';
import { content } from '../../write/xml';
import type { Splice } from '../splices';
import type { LocatedFormula, SheetLayout } from './layout';

/**
 * Where the first cell of a shared formula is overwritten, the others would lose theirs: each gets it
 * written out.
 * @param overwritten true for a cell that gets another content
 */
export function writeOutShared(
  layout: SheetLayout,
  overwritten: (row: number, column: number) => boolean,
): readonly Splice[] {
  const lost = new Map<string, SharedFormula>();
  for (const { kind, shared, text, row, column } of layout.formulas) {
    if (kind !== 'shared' || shared === undefined || text === '' || !overwritten(row, column)) continue;
    lost.set(shared, new SharedFormula(text, row, column));
  }
  if (lost.size === 0) return [];
  return layout.formulas.flatMap((formula) => {
    const master = lost.get(formula.shared ?? '');
    if (!master || formula.text !== '' || overwritten(formula.row, formula.column)) return [];
    return [{ start: formula.tag.start, end: formula.end, text: plainFormula(formula, master) }];
  });
}

function plainFormula({ tag, row, column }: LocatedFormula, master: SharedFormula): string {
  return `<${tag.prefix}f>${content(master.at(row, column))}</${tag.prefix}f>`;
}

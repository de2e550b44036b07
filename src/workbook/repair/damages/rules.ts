import type { CellRange } from '../../a1';
import { parseRange } from '../../a1';
import { highlightOfFormula, highlights } from '../../highlights';
import type { DamageKind, TablePart } from '../seen';
import { cutSheets } from './tableCut';

/**
 * Our colour rules, where some are left: each of the four once, over the whole body. Pasting and inserting
 * cut rules to pieces. None at all are highlights that are switched off, which is no damage.
 */
export const rules: DamageKind = {
  code: 'rules',
  promise: 'The colour rules are whole, or off.',
  find(seen) {
    const small = cutSheets(seen);
    const followed = seen.tables.filter(({ name, shape }) => {
      return (name === 'NhiemVu' || name === 'ChiTieu') && !small.has(shape.sheet);
    });
    // Off in every table is a choice; off in one alone is what a paste leaves.
    if (followed.every(({ own }) => own.rules.length === 0)) return [];
    return followed
      .filter((table) => !isWhole(table))
      .map(({ snapshot: { sheet } }) => ({
        code: 'rules',
        kind: 'broken',
        message: { code: 'repair.rules', params: { sheet } },
        place: { sheet, cell: 'A1' },
        mend: [{ do: 'highlights' }],
      }));
  },
};

function isWhole({ own, shape }: TablePart): boolean {
  const { range, headerRow, totalsRow } = shape;
  const body = { ...range, top: range.top + Number(headerRow), bottom: range.bottom - Number(totalsRow) };
  const found = own.rules.map(({ formula }) => highlightOfFormula(formula)?.id);
  return (
    found.length === highlights.length &&
    highlights.every(({ id }, index) => found[index] === id) &&
    own.rules.every(({ ranges }) => ranges.some((each) => covers(parseRange(each), body)))
  );
}

function covers(range: CellRange | null, body: CellRange): boolean {
  return (
    range !== null &&
    range.top <= body.top &&
    range.left <= body.left &&
    range.bottom >= body.bottom &&
    range.right >= body.right
  );
}

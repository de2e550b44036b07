import type { Judgement } from '../standing';
import { standingWord } from '../standing';
import { standingFormula } from '../standingFormula';
import { warningFormula } from '../warningFormula';
import type { TableRow } from './tableRow';

/** The formulas of the calculated columns by identifier, with the leading `=`. */
export function followFormulas(table: 'NhiemVu' | 'ChiTieu') {
  return { warning: warningFormula(table), standing: standingFormula(table) } as const;
}

/** What those formulas give for a row that was judged. */
export function followResults(judged: Judgement): TableRow {
  return { warning: judged.warning, standing: standingWord(judged) };
}

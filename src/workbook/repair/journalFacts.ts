import { CARRIER_SHEET } from '../carrier/sheetCarrier';
import type { JournalFact } from '../journal/entry';
import type { Damage } from './damage';
import type { CellStep, RepairStep } from './step';

/** What the journal says of a repair: what was mended, and which cells were written. */
export function repairFacts(
  damages: readonly Damage[],
  steps: readonly RepairStep[],
): readonly JournalFact[] {
  return [...damages.map(mended), ...steps.flatMap(written)];
}

function mended({ message: { code, params = {} }, place }: Damage): JournalFact {
  const named = [params.table, params.name, params.sheet, CARRIER_SHEET].find((each) => each !== undefined);
  return {
    kind: 'mended',
    place: place ? `${place.sheet}!${place.cell}` : String(named),
    damage: code,
  };
}

function written(step: RepairStep): readonly JournalFact[] {
  if (step.do !== 'write') return [];
  const { sheet, cell, before, after } = step;
  return [{ kind: 'written', place: `${sheet}!${cell}`, before: textOf(before), after: textOf(after) }];
}

function textOf({ value, formula }: CellStep): string {
  if (formula !== undefined) return formula;
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}

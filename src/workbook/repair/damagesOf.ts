import type { Damage } from './damage';
import { damageKinds } from './damages';
import type { Seen } from './seen';
import { changesStructure, sheetOfStep } from './step';

/**
 * All that happened to our part of the workbook, in one pass. A damage whose mending Excel would refuse,
 * since a sheet or the workbook is protected, says so and waits; not for a sheet that may be opened. Never throws; a workbook that is not ours
 * has none.
 */
export function damagesOf(seen: Seen, opensSheets = false): readonly Damage[] {
  if (seen.snapshot.kind === 'foreign' || seen.snapshot.kind === 'plan') return [];
  return damageKinds.flatMap((kind) => kind.find(seen)).map((damage) => held(seen, damage, opensSheets));
}

function held({ shape, tables }: Seen, damage: Damage, opensSheets: boolean): Damage {
  if (damage.mend.length === 0) return damage;
  const touched = damage.mend.flatMap((step) =>
    step.do === 'highlights' ? tables.map((table) => table.shape.sheet) : (sheetOfStep(step) ?? []),
  );
  const locked = opensSheets
    ? undefined
    : shape.sheets.find(({ name, isProtected }) => isProtected && touched.includes(name));
  const structure = shape.structureProtected && damage.mend.some(changesStructure);
  if (!locked && !structure) return damage;
  return {
    ...damage,
    mend: [],
    held: locked
      ? { code: 'repair.held.sheet', params: { sheet: locked.name } }
      : { code: 'repair.held.workbook' },
  };
}

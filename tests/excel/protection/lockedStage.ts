import type { SheetProtection } from '../../../src/workbook/document';
import { opensWith, protectSheet } from '../../../src/workbench/model/protection';
import { deeds } from '../safety/deeds';
import type { Deed, Stage } from '../safety/interrupted';
import { stageOf, stateOn } from '../safety/interrupted';

/** What a person protected the sheets with: options of their own choice, no two alike. */
export const protections: Readonly<Record<string, SheetProtection>> = {
  'Tổng quan': { allowFormatCells: true },
  'Chỉ tiêu': { allowSort: true, allowAutoFilter: true },
  'Nhiệm vụ': { allowFormatColumns: true, allowInsertHyperlinks: true, selectionMode: 'Unlocked' },
  'Kiểm tra': {},
};

/** What writes on sheets, by the words that a title needs. */
export const writings: readonly (readonly [string, Deed])[] = Object.entries(deeds).filter(([name]) =>
  /^(?:correcting cells|recording (?:more )?findings|merging what|turning highlights off|changing the settings)/.test(
    name,
  ),
);

export type Passwords = (sheet: string) => string;

export const noPasswords: Passwords = () => '';

/** The deed's workbook, its sheets protected after it was prepared. */
export async function lockedStage(deed: Deed, password: Passwords = noPasswords): Promise<Stage> {
  const stage = await stageOf(deed);
  for (const [name, options] of Object.entries(protections)) {
    protectSheet(stage.model, stage.model.sheet(name), structuredClone(options), password(name));
  }
  return stage;
}

/** What protects each sheet now, and whether its password is the one that it was given. */
export const protectionsOn = ({ model }: Stage, password: Passwords = noPasswords) =>
  Object.fromEntries(
    Object.keys(protections).map((name) => {
      const sheet = model.sheet(name);
      return [name, { options: sheet.protection, own: opensWith(sheet, password(name)) }];
    }),
  );

/** The workbook but for the protection of its sheets; `state` leaves out more. */
export function withoutProtection(stage: Stage, state: (stage: Stage) => unknown = stateOn): unknown {
  const { sheets, ...rest } = state(stage) as { readonly sheets: readonly object[] };
  return { ...rest, sheets: sheets.map((sheet) => ({ ...sheet, protection: null })) };
}

/** What the deed makes of the workbook where nothing is protected. */
export async function doneFreely(deed: Deed, state: (stage: Stage) => unknown = stateOn): Promise<unknown> {
  const stage = await stageOf(deed);
  await deed.act(stage.port);
  return withoutProtection(stage, state);
}

import type { WorkbookChange } from '../../workbook/change';
import { CARRIER_SHEET } from '../../workbook/carrier/sheetCarrier';
import type { SheetProtection } from '../../workbook/document';
import { findTables } from '../../workbook/recognise/findTables';
import type { RepairStep } from '../../workbook/repair/step';
import { sheetOfStep } from '../../workbook/repair/step';
import { settingNames } from '../../workbook/settingNames';
import { protectionFlagNames } from '../../workbook/sheetProtection';
import type { TableName } from '../../workbook/tableDefinition';
import { withoutRows } from '../survey';

/** Where a piece of writing writes. */
export interface WritingTargets {
  readonly tables?: readonly TableName[];
  readonly names?: readonly string[];
  readonly sheets?: readonly string[];
}

const FOLLOWED = ['NhiemVu', 'ChiTieu'] as const;

/** The tables whose sheets must be open for the changes. */
export const tablesOfChanges = (changes: readonly WorkbookChange[]): WritingTargets => ({
  tables: [...new Set(changes.map(({ table }) => table))],
});
export const followedTables: WritingTargets = { tables: FOLLOWED };
export const settingCells: WritingTargets = { names: Object.values(settingNames) };

/** Where the steps of a repair write; colour rules are drawn over every table that has them. */
export function placesOfSteps(steps: readonly RepairStep[]): WritingTargets {
  return {
    sheets: [...new Set(steps.flatMap((step) => sheetOfStep(step) ?? []))],
    tables: steps.some((step) => step.do === 'highlights') ? FOLLOWED : [],
  };
}

/** A protected sheet that stands in the way of a piece of writing. */
export interface LockedSheet {
  readonly name: string;
  readonly protection: SheetProtection;
}

/**
 * The protected sheets among those that the targets stand on, the carrier sheet first where it is one. Null
 * where one is protected and there is no carrier sheet to say so on. Syncs: 1.
 */
export async function lockedSheets(
  context: Excel.RequestContext,
  targets: WritingTargets,
): Promise<readonly LockedSheet[] | null> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name,items/protection/protected,items/protection/options');
  tables.load('items/name,items/worksheet/name,items/columns/items/name');
  const named = (targets.names ?? []).map((name) => {
    const { worksheet } = names.getItemOrNullObject(name).getRangeOrNullObject();
    return worksheet.load('name');
  });
  await context.sync();

  const own = findTables(tables.items.map(withoutRows));
  const wanted = new Set([
    CARRIER_SHEET,
    ...(targets.sheets ?? []),
    ...(targets.tables ?? []).flatMap((table) => own.get(table)?.sheet ?? []),
    ...named.filter(({ isNullObject }) => !isNullObject).map(({ name }) => name),
  ]);
  const locked = worksheets.items
    .filter(({ name, protection }) => protection.protected && wanted.has(name))
    .map(({ name, protection }) => ({ name, protection: protectionOf(protection.options) }))
    .sort((one, other) => Number(isCarrier(other)) - Number(isCarrier(one)));
  return locked.length > 0 && !worksheets.items.some(isCarrier) ? null : locked;
}

const isCarrier = ({ name }: { readonly name: string }): boolean => name === CARRIER_SHEET;

function protectionOf(options: Excel.WorksheetProtectionOptions): SheetProtection {
  const { selectionMode } = options;
  return {
    ...Object.fromEntries(protectionFlagNames.filter((flag) => options[flag]).map((flag) => [flag, true])),
    ...(selectionMode === 'Unlocked' || selectionMode === 'None' ? { selectionMode } : {}),
  };
}

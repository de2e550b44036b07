import type { SheetProtection } from '../../../../workbook/document';
import { protectionFlagNames, protectionFlags } from '../../../../workbook/sheetProtection';
import { element } from '../xml';

/** Locked in a protected sheet only where the file says so; all else is locked unless it says otherwise. */
const OPEN_BY_DEFAULT: ReadonlySet<string> = new Set(['allowEditObjects', 'allowEditScenarios']);

/** `<sheetProtection>` without a password. The format's attributes say what is locked, not what is allowed. */
export function protectionXml(protection: SheetProtection | null): string {
  if (!protection) return '';
  const { selectionMode } = protection;
  const attributes = protectionFlagNames.map((flag) => {
    const allowed = protection[flag] === true;
    const byDefault = OPEN_BY_DEFAULT.has(flag);
    return [protectionFlags[flag], allowed === byDefault ? undefined : !allowed] as const;
  });
  return element('sheetProtection', {
    sheet: true,
    ...Object.fromEntries(attributes),
    selectLockedCells: selectionMode === undefined ? undefined : true,
    selectUnlockedCells: selectionMode === 'None' ? true : undefined,
  });
}

import type { SheetProtection } from '../../../../workbook/document';
import { element } from '../xml';

/** `<sheetProtection>` without a password. The format's attributes say what is locked, not what is allowed. */
export function protectionXml(protection: SheetProtection | null): string {
  if (!protection) return '';
  const locked = (allowed: boolean | undefined): boolean | undefined => (allowed ? false : undefined);
  return element('sheetProtection', {
    sheet: true,
    objects: true,
    scenarios: true,
    formatColumns: locked(protection.allowFormatColumns),
    formatRows: locked(protection.allowFormatRows),
    sort: locked(protection.allowSort),
    autoFilter: locked(protection.allowAutoFilter),
  });
}

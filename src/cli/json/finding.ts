import type { Finding } from '../../checks/finding';
import { say, type Language } from '../../i18n/catalogue';
import type { WorkbookChange } from '../../workbook/change';

/** A finding in the form and order of the contract. */
export function findingJson(language: Language, finding: Finding): Record<string, unknown> {
  const { id, code, severity, waived, sheet, table, key, column, of, cell, found, expected, message, fix } =
    finding;
  return {
    id,
    code,
    severity,
    waived,
    sheet,
    table,
    key,
    column,
    ...(of === undefined ? {} : { of }),
    cell,
    found,
    expected: expected && say(language, expected),
    message: say(language, message),
    fix: fix && { label: say(language, fix.label), sure: fix.sure, changes: fix.changes.map(changeJson) },
  };
}

/** A change in the form of the contract. */
export function changeJson({
  table,
  key,
  of,
  column,
  cell,
  before,
  after,
}: WorkbookChange): Record<string, unknown> {
  return { table, key, ...(of === undefined ? {} : { of }), column, cell, before, after };
}

import type { Finding } from '../../checks/finding';
import { say, type Language } from '../../i18n/catalogue';
import type { WorkbookChange } from '../../workbook/change';
import { valueJson } from './value';

/** A finding in the form and order of the contract. */
export function findingJson(
  language: Language,
  finding: Finding,
  date1904: boolean,
): Record<string, unknown> {
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
    fix: fix && {
      label: say(language, fix.label),
      sure: fix.sure,
      changes: changesJson(fix.changes, date1904),
    },
  };
}

/** Changes in the form of the contract. */
export function changesJson(
  changes: readonly WorkbookChange[],
  date1904: boolean,
): Record<string, unknown>[] {
  return changes.map((change) => {
    const { table, key, of, column, cell, before, after } = change;
    return {
      table,
      key,
      ...(of === undefined ? {} : { of }),
      column,
      cell,
      before: valueJson(change, before, date1904),
      after: valueJson(change, after, date1904),
    };
  });
}

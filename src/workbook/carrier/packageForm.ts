import { parseIsoDate } from '../../plan/isoDate';
import { reportingPeriod } from '../../plan/reportingPeriod';
import { tableNameOf } from '../tables';
import type { PackageContent } from './packageContent';

/** True where the value has the form of a unit's package, to the last cell of its base. */
export function isPackageContent(value: unknown): value is PackageContent {
  if (!isRecord(value)) return false;
  const { unit, name, period, madeOn, answerBy, journalAt, base, outside } = value;
  return (
    isText(unit) &&
    isText(name) &&
    isText(period) &&
    reportingPeriod(period)?.id === period &&
    isDay(madeOn) &&
    (answerBy === null || isDay(answerBy)) &&
    Number.isInteger(journalAt) &&
    isRecord(base) &&
    Object.entries(base).every(([table, rows]) => tableNameOf(table) === table && isBaseTable(rows)) &&
    Array.isArray(outside) &&
    outside.every(isOutsideCell)
  );
}

function isBaseTable(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { columns, rows } = value;
  return (
    Array.isArray(columns) &&
    columns.every(isText) &&
    Array.isArray(rows) &&
    rows.every((row) => Array.isArray(row) && row.length === columns.length && row.every(isValue))
  );
}

function isOutsideCell(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && isText(value[0]) && isValue(value[1]);
}

/** What goes into a package: an error value goes out as the text that it shows. */
const isValue = (value: unknown): boolean =>
  value === null || isText(value) || typeof value === 'number' || typeof value === 'boolean';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isDay = (value: unknown): boolean => isText(value) && parseIsoDate(value) !== null;

import { isoDate, isRealDay } from '../../../../plan/isoDate';
import type { CellValue, WorkbookDocument } from '../../../../workbook/document';
import { cellName } from '../../../../workbook/a1';
import type { NamedCell, WorkbookReading } from '../../../../workbook/reading';
import { serialOfDay } from '../../../../workbook/serial';
import { settingNames } from '../../../../workbook/settingNames';
import { namedCell, namedPlace } from './cellReference';

/** The as-of day as `WorkbookReading` has it: a serial number, `today`, or null without the name. */
export function asOfOf(document: WorkbookDocument): WorkbookReading['asOf'] {
  const cell = namedCell(document, settingNames.asOf);
  if (cell === 'no-name') return null;
  if (cell === 'no-cell' || cell.formula !== undefined) return 'today';
  return serialOf(cell.value, document.date1904) ?? 'today';
}

/** The days ahead that count as due soon; null without the name or where it holds no such number. */
export function dueSoonDaysOf(document: WorkbookDocument): number | null {
  const cell = namedCell(document, settingNames.dueSoonDays);
  if (typeof cell === 'string') return null;
  const { value } = cell;
  const days = typeof value === 'string' && /^\s*\d{1,4}\s*$/.test(value) ? Number(value) : value;
  return typeof days === 'number' && Number.isInteger(days) && days >= 0 ? days : null;
}

/** The cells of the settings; a name that is a constant has none and is whole. */
export function settingCellsOf(document: WorkbookDocument): NonNullable<WorkbookReading['settings']> {
  const cellOf = (name: string): NamedCell | null | undefined => {
    const place = namedPlace(document, name);
    if (!place) return typeof namedCell(document, name) === 'string' ? null : undefined;
    const { sheet, row, column } = place;
    const cell = sheet.rows.get(row)?.cells.get(column);
    return {
      sheet: sheet.name,
      cell: cellName(row, column),
      value: cell?.value ?? null,
      computed: cell?.formula !== undefined,
    };
  };
  const [asOf, dueSoonDays] = [cellOf(settingNames.asOf), cellOf(settingNames.dueSoonDays)];
  return { ...(asOf === undefined ? {} : { asOf }), ...(dueSoonDays === undefined ? {} : { dueSoonDays }) };
}

/** A day as a number, or as text in ISO form or as day, month, year. */
function serialOf(value: CellValue, date1904: boolean): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(value);
  const local = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(value);
  const [year, month, day] = (iso ? [iso[1], iso[2], iso[3]] : [local?.[3], local?.[2], local?.[1]]).map(
    Number,
  );
  if (year === undefined || month === undefined || day === undefined) return null;
  return isRealDay(year, month, day) ? serialOfDay(isoDate(year, month, day), date1904) : null;
}

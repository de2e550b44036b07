import { DATE_FORMAT } from '../../blueprint/styles';
import type { CellValue } from '../../document';
import { dayIn } from '../../planOf';
import type { NamedCell } from '../../reading';
import { serialOfDay } from '../../serial';
import { DEFAULT_DUE_SOON_DAYS, settingNames } from '../../settingNames';
import type { Damage } from '../damage';
import type { DamageKind, Seen } from '../seen';
import type { CellStep } from '../step';

/**
 * A setting that holds what is no day or no number of days: the formulas then show errors. An empty cell
 * gets what it had at load, a day in words its day; any other words are the user's, who is told.
 */
export const setting: DamageKind = {
  code: 'setting',
  promise: 'NgayTinh holds a day, SoNgaySapDenHan a number of days.',
  find: (seen) => [
    ...judged(seen, settingNames.asOf, isDay, asDay),
    ...judged(seen, settingNames.dueSoonDays, isDays, asDays),
  ],
};

/** A day of the calendar: text is none even where it reads as one, since formulas cannot count with it. */
const isDay = (value: CellValue): boolean => typeof value === 'number' && value >= 1 && value < 2_958_466;
const isDays = (value: CellValue): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;

function asDay(value: CellValue, date1904: boolean): CellStep | null {
  if (value === null || value === '') return { value: null, formula: '=TODAY()', format: DATE_FORMAT };
  const day = typeof value === 'string' ? dayIn(value.trim()) : null;
  return day === null ? null : { value: serialOfDay(day, date1904), format: DATE_FORMAT };
}

function asDays(value: CellValue): CellStep | null {
  if (value === null || value === '') return { value: DEFAULT_DUE_SOON_DAYS, format: '0' };
  return typeof value === 'string' && /^\s*\d{1,4}\s*$/.test(value)
    ? { value: Number(value), format: '0' }
    : null;
}

function judged(
  { shape, snapshot }: Seen,
  name: string,
  isRight: (value: CellValue) => boolean,
  meant: (value: CellValue, date1904: boolean) => CellStep | null,
): readonly Damage[] {
  const cell = shape.names.find((each) => each.name.toLowerCase() === name.toLowerCase())?.cell;
  if (!cell || isRight(cell.value) || isLeftToExcel(cell)) return [];
  const after = meant(cell.value, snapshot.date1904);
  const kind = after ? 'mended' : 'by-hand';
  const params = { sheet: cell.sheet, cell: cell.cell, found: shown(cell.value), name };
  return [
    {
      code: 'setting',
      kind: 'broken',
      message: { code: `repair.setting.${name === settingNames.asOf ? 'day' : 'days'}.${kind}`, params },
      place: { sheet: cell.sheet, cell: cell.cell },
      mend: after
        ? [{ do: 'write', sheet: cell.sheet, cell: cell.cell, before: { value: cell.value }, after }]
        : [],
    },
  ];
}

/** A formula of the user's is theirs, unless it shows an error. */
const isLeftToExcel = ({ computed, value }: NamedCell): boolean =>
  computed === true && (value === null || typeof value !== 'object');

const shown = (value: CellValue): string =>
  typeof value === 'object' && value !== null ? value.error : String(value ?? '');

import type { IsoDate } from '../../../plan/isoDate';
import type { CellRange } from '../../a1';
import { cellName } from '../../a1';
import { serialOfDay } from '../../serial';
import { refusalWording } from '../promptWording';
import { DATE_FORMAT, styles } from '../styles';
import { dateRule } from '../validations';
import type { Audience, Section } from './section';
import { cell, column, FIRST_FIGURE, formulaCell, heightsOf, LABEL, mergesOf, stretch } from './section';

/** What stands beside the as-of day; the sheet is known by it. */
export const AS_OF_LABEL = 'Tính đến ngày';
const AS_OF_NOTE = 'Gõ một ngày để xem tình hình ở ngày đó. Gõ =TODAY() để lấy ngày hôm nay.';
const AS_OF_NOTE_FOR_UNIT = 'Ngày dùng để tính quá hạn, sắp đến hạn.';
const DAYS_NOTE = 'Số ngày trước hạn mà dòng được báo là sắp đến hạn.';

export interface SettingsInput {
  /** The day in `NgayTinh`; null writes `=TODAY()`. */
  readonly asOf: IsoDate | null;
  /** What `=TODAY()` gives on the day of writing; null where it is not known. */
  readonly today: IsoDate | null;
  readonly dueSoonDays: number;
  readonly audience: Audience;
}

/** The section with the two cells that everything is judged by, and where they stand. */
export interface SettingsSection extends Section {
  readonly asOfCell: CellRange;
  readonly dueSoonCell: CellRange;
}

/** The day and the number of days that figures are judged by, as cells to write in. */
export function settingsSection(
  { asOf, today, dueSoonDays, audience }: SettingsInput,
  top: number,
): SettingsSection {
  const asOfNote = audience === 'unit' ? AS_OF_NOTE_FOR_UNIT : AS_OF_NOTE;
  const dateStyle = { ...styles.input, numberFormat: DATE_FORMAT };
  const place = (row: number): CellRange => ({
    top: row,
    left: FIRST_FIGURE,
    bottom: row,
    right: FIRST_FIGURE,
  });
  const noteAt = FIRST_FIGURE + 1;
  return {
    blocks: [
      column(top, LABEL, [AS_OF_LABEL, 'Số ngày sắp đến hạn'], styles.rowHead),
      asOf === null
        ? formulaCell(
            top,
            FIRST_FIGURE,
            '=TODAY()',
            today === null ? undefined : serialOfDay(today),
            dateStyle,
          )
        : cell(top, FIRST_FIGURE, serialOfDay(asOf), dateStyle),
      cell(top + 1, FIRST_FIGURE, dueSoonDays, { ...styles.input, numberFormat: '0' }),
      stretch(top, noteAt, [asOfNote, DAYS_NOTE], styles.note),
    ],
    merges: mergesOf(top, noteAt, 2),
    heights: heightsOf(top, 2, 20),
    validations: [
      {
        ...dateRule,
        ranges: [cellName(top, FIRST_FIGURE)],
        allowBlank: false,
        prompt: { title: AS_OF_LABEL, message: asOfNote },
      },
      {
        ranges: [cellName(top + 1, FIRST_FIGURE)],
        type: 'whole',
        operator: 'between',
        formula1: '=0',
        formula2: '=3650',
        allowBlank: false,
        errorStyle: 'stop',
        error: refusalWording.days,
        prompt: { title: 'Số ngày sắp đến hạn', message: DAYS_NOTE },
      },
    ],
    asOfCell: place(top),
    dueSoonCell: place(top + 1),
    end: top + 2,
  };
}

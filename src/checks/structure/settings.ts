import { dayIn } from '../../workbook/planOf';
import type { NamedCell } from '../../workbook/reading';
import { settingNames } from '../../workbook/settingNames';
import type { Check, FindingDraft } from '../check';
import { nowhere } from '../place';

type Setting = keyof typeof settingNames;

const settings: readonly Setting[] = ['asOf', 'dueSoonDays'];

/** A name of ours that is gone leaves every warning in the workbook an error. */
export const missingSetting: Check = {
  code: 'setting.missing',
  severity: 'warning',
  promise: 'NgayTinh and SoNgaySapDenHan stand for their cells.',
  run: ({ snapshot }) =>
    snapshot.carrier.content === null
      ? []
      : settings
          .filter((setting) => snapshot.settings?.[setting] === null)
          .map((setting) => ({
            ...nowhere,
            found: settingNames[setting],
            expected: null,
            message: { code: 'check.setting.missing', params: { name: settingNames[setting] } },
            fix: null,
          })),
};

/** Words instead of a day or a number of days: the formulas cannot count, and today is taken unseen. */
export const unreadableSetting: Check = {
  code: 'setting.unreadable',
  severity: 'error',
  promise: 'NgayTinh holds a day, SoNgaySapDenHan a number of days.',
  run: ({ snapshot }) =>
    settings.flatMap((setting) => {
      const cell = snapshot.settings?.[setting];
      if (!cell || isReadable[setting](cell)) return [];
      return [draftOf(setting, cell)];
    }),
};

const isReadable: Readonly<Record<Setting, (cell: NamedCell) => boolean>> = {
  asOf: ({ value, computed }) => {
    if (value !== null && typeof value === 'object') return false;
    if (computed) return true;
    return typeof value === 'number' ? value >= 1 : dayIn(String(value ?? '').trim()) !== null;
  },
  dueSoonDays: ({ value, computed }) => {
    if (value !== null && typeof value === 'object') return false;
    if (computed) return true;
    return /^\d{1,4}$/.test(String(value ?? '').trim());
  },
};

function draftOf(setting: Setting, { sheet, cell, value }: NamedCell): FindingDraft {
  const found = value !== null && typeof value === 'object' ? value.error : String(value ?? '');
  const kind = setting === 'asOf' ? 'day' : 'days';
  return {
    ...nowhere,
    sheet,
    cell,
    found,
    expected: null,
    message: { code: `check.setting.unreadable.${kind}${found === '' ? '-empty' : ''}`, params: { found } },
    fix: null,
  };
}

import { contentOf, unitContentOf } from '../../../src/workbook/carrier/content';
import type { PackageContent } from '../../../src/workbook/carrier/packageContent';
import { isPackageContent } from '../../../src/workbook/carrier/packageForm';
import { partText, readPartCarrier } from '../../../src/workbook/carrier/partCarrier';
import { readCarriers } from '../../../src/workbook/carrier/readCarriers';
import { readSheetCarrier, sheetCells, sheetText } from '../../../src/workbook/carrier/sheetCarrier';
import { samplePlan } from '../samplePlan';

const content: PackageContent = {
  unit: 'vienthong',
  name: 'Cục Viễn thông',
  period: '2026-H2',
  madeOn: '2026-11-24',
  answerBy: '2026-12-15',
  journalAt: 3,
  base: {
    NhiemVu: {
      columns: ['key', 'text', 'percent'],
      rows: [
        ['A.I.1', 'Dữ liệu "mở" <&> \u2028 🎯', 75],
        ['A.I.2', null, true],
      ],
    },
  },
  outside: [
    ['Tổng quan!B2', 'Theo dõi kế hoạch'],
    ['Tổng quan!C7', '='],
  ],
};

const master = contentOf(samplePlan, 'master', [
  { code: 'number-missing', place: '', message: { code: 'question.number-missing' }, found: '' },
]);

describe('a package in the two carriers', () => {
  const carried = unitContentOf(master, content);

  test('is believed in neither where they speak of different packages', () => {
    const sheet = sheetText(sheetCells(carried));
    const other = (change: Partial<PackageContent>): string =>
      partText(unitContentOf(master, { ...content, ...change }), {});
    for (const change of [{ unit: 'baochi' }, { period: '2026-H1' }, { journalAt: 4 }]) {
      expect(readCarriers({ part: other(change), sheet })).toEqual({ state: 'damaged', content: null });
    }
    expect(readCarriers({ part: other({}), sheet }).state).toBe('sound');
  });

  test('comes back from the sheet as it was', () => {
    expect(readSheetCarrier(sheetText(sheetCells(carried)) ?? '')).toEqual(carried);
  });

  test('comes back from the part as it was', () => {
    expect(readPartCarrier(partText(carried, {}))).toEqual(carried);
  });

  test('does not come back from a part in which one value is another', () => {
    expect(readPartCarrier(partText(carried, {}).replace('75', '76'))).toBeNull();
  });

  test('stands beside the plan’s identity, without what was asked about the source', () => {
    expect(carried).toMatchObject({ kind: 'unit', planId: master.planId, questions: [], package: content });
    expect(carried.metadata).toEqual(master.metadata);
  });
});

describe('the form of a package', () => {
  const accepts = (promise: string, change: Record<string, unknown>) =>
    test(`allows ${promise}`, () => {
      expect(isPackageContent({ ...content, ...change })).toBe(true);
    });
  accepts('all that belongs to it', {});
  accepts('no day to answer by', { answerBy: null });
  accepts('no table', { base: {} });

  const refuses = (promise: string, change: Record<string, unknown>) =>
    test(`refuses ${promise}`, () => {
      expect(isPackageContent({ ...content, ...change })).toBe(false);
    });
  refuses('no unit', { unit: undefined });
  refuses('a period that is none', { period: '2026-H3' });
  refuses('a period written in another way', { period: '2026-h2' });
  refuses('a day that is none', { madeOn: '2026-02-30' });
  refuses('a number of the journal that is no whole number', { journalAt: 1.5 });
  refuses('a table that is not ours', { base: { Khac: { columns: [], rows: [] } } });
  refuses('a row with more values than columns', {
    base: { NhiemVu: { columns: ['key'], rows: [['a', 'b']] } },
  });
  refuses('a value of another kind', { base: { NhiemVu: { columns: ['key'], rows: [[{ a: 1 }]] } } });
  refuses('a cell outside without a value', { outside: [['Tổng quan!B2']] });

  test('refuses what is no object', () => {
    expect([null, 'text', [content]].map(isPackageContent)).toEqual([false, false, false]);
  });
});

import type { PackageChoices } from '../../../src/consolidate/package/buildPackage';
import { recognise } from '../../../src/workbook/recognise';
import { readPartCarrier } from '../../../src/workbook/carrier/partCarrier';
import { readSheetCarrier, sheetText, CARRIER_SHEET } from '../../../src/workbook/carrier/sheetCarrier';
import { parseRange } from '../../../src/workbook/a1';
import type { CellDocument, WorkbookDocument } from '../../../src/workbook/document';
import type { TableName } from '../../../src/workbook/tableDefinition';
import { writeXlsx } from '../../../src/files/xlsx/write/writeXlsx';
import { bundledRegistry } from '../../../src/plan/unit/bundledRegistry';
import { readBack } from '../../workbook/readBack';
import { cellAt, masterOf, packageOf, TODAY } from './masterOf';
import { built, contentOf, edited, plan, sheetNamed } from './smallPlan';

/** The keys of the rows of a table, spare rows left out. */
const keysIn = (document: WorkbookDocument, table: TableName): readonly string[] =>
  recognise(readBack(document)).tables[table]?.rows.map(({ key, of }) =>
    [key, of].filter(Boolean).join(' '),
  ) ?? [];

describe('a unit’s workbook', () => {
  test('has the instructions in front, then every sheet that it needs, and no list of returns', () => {
    const document = built();
    expect(document.activeSheet).toBe('Hướng dẫn');
    expect(document.sheets.map(({ name }) => name)).toEqual([
      'Hướng dẫn',
      'Tổng quan',
      'Chỉ tiêu',
      'Nhiệm vụ',
      'Phối hợp',
      'Đơn vị',
      'Kiểm tra',
      'Danh mục',
      CARRIER_SHEET,
    ]);
  });

  test('has its own rows and no other', () => {
    const document = built();
    expect(keysIn(document, 'ChiTieu')).toEqual(['PL01.1.a']);
    expect(keysIn(document, 'NhiemVu')).toEqual(['A.I.1', 'A.I.2']);
    expect(keysIn(document, 'PhoiHop')).toEqual(['A.I.1 Cục An toàn thông tin', 'A.I.2 Cục Viễn thông']);
    expect(keysIn(document, 'KiemTra')).toEqual([]);
  });

  test('has every unit of the coordinator’s workbook, those that were added too', () => {
    const document = built(edited(['DonVi', 'vnn', 'name', 'Báo điện tử']));
    const names = recognise(readBack(document)).tables.DonVi?.rows.map(({ cells }) => cells.name?.text);
    expect(names).toHaveLength(bundledRegistry.records.length);
    expect(names).toContain('Báo điện tử');
  });

  test('is known as a unit’s, of the same plan', () => {
    const master = masterOf(plan);
    const snapshot = recognise(readBack(packageOf(master, 'vienthong').document()));
    expect(snapshot.kind).toBe('unit');
    expect(snapshot.carrier.state).toBe('sound');
    expect(snapshot.carrier.content?.planId).toBe(master.planId);
  });

  test('carries unit, period, days and the plan’s identity in the sheet and in the part alike', () => {
    const document = packageOf(masterOf(plan), 'vienthong', { answerBy: null }).document();
    const column = [...sheetNamed(document, CARRIER_SHEET).rows.values()].map(
      ({ cells }) => cells.get(0)?.value ?? null,
    );
    const fromSheet = readSheetCarrier(sheetText(column) ?? '');
    expect(fromSheet).toEqual(readPartCarrier(document.customXml[0]?.xml ?? ''));
    expect(fromSheet?.package).toMatchObject({
      unit: 'vienthong',
      name: 'Cục Viễn thông',
      period: '2026-H2',
      madeOn: TODAY,
      answerBy: null,
      journalAt: 0,
    });
  });

  test('has a sound identity where the coordinator’s workbook lost its own', () => {
    const lost = masterOf({
      ...plan,
      also: (document) => {
        document.customXml = [];
        document.sheets = document.sheets.filter(({ name }) => name !== CARRIER_SHEET);
      },
    });
    expect(lost.planId).toBeNull();
    const { carrier } = recognise(readBack(packageOf(lost, 'vienthong').document()));
    expect([carrier.state, carrier.content?.package?.unit]).toEqual(['sound', 'vienthong']);
  });

  test('names the last entry of the coordinator’s journal', () => {
    const master = masterOf(plan);
    const entry = { at: TODAY, action: 'apply-fixes', changes: [], facts: [] };
    const journal = { state: 'sound' as const, entries: [3, 7].map((number) => ({ ...entry, number })) };
    const later = { ...master, snapshot: { ...master.snapshot, journal } };
    expect(contentOf(packageOf(later, 'vienthong').document()).journalAt).toBe(7);
  });

  test('gives the same bytes twice', () => {
    const bytes = () => writeXlsx(built(), { modified: `${TODAY}T00:00:00Z` });
    expect(bytes()).toEqual(bytes());
  });

  test('says to whom it goes back and by when', () => {
    const texts = (rest: Partial<PackageChoices>) =>
      [
        ...sheetNamed(packageOf(masterOf(plan), 'vienthong', rest).document(), 'Hướng dẫn').rows.values(),
      ].flatMap(({ cells }) =>
        [...cells.values()].flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
      );
    const told = texts({ answerBy: '2026-12-15', sendTo: 'Vụ Kế hoạch - Tài chính' });
    expect(told).toEqual(expect.arrayContaining(['Cục Viễn thông', '15/12/2026', 'Vụ Kế hoạch - Tài chính']));
    expect(told).toContain('Chủ trì 1 chỉ tiêu, 1 nhiệm vụ; phối hợp 1 nhiệm vụ');
    expect(told).toContain('6 tháng cuối năm 2026, số liệu đến hết ngày 31/12/2026');
    const open = texts({ answerBy: null, sendTo: null });
    expect(open).toEqual(expect.arrayContaining(['Theo văn bản gửi kèm', 'Nơi đã gửi tệp này']));
  });
});

describe('the day and the number of days', () => {
  const named = (document: WorkbookDocument, name: string): CellDocument | undefined => {
    const target = document.names.find((each) => each.name === name)?.refersTo ?? '';
    const range = parseRange(target.slice(target.indexOf('!') + 1));
    return range ? sheetNamed(document, 'Tổng quan').rows.get(range.top)?.cells.get(range.left) : undefined;
  };
  const packed = (rest: object): WorkbookDocument => {
    const master = masterOf(plan);
    return packageOf({ ...master, snapshot: { ...master.snapshot, ...rest } }, 'vienthong').document();
  };

  test('are the coordinator’s', () => {
    const document = packed({ asOf: '2026-06-30', dueSoonDays: 45 });
    expect(named(document, 'NgayTinh')).toMatchObject({ value: 46203 });
    expect(named(document, 'NgayTinh')?.formula).toBeUndefined();
    expect(named(document, 'SoNgaySapDenHan')?.value).toBe(45);
  });

  test('give the warnings that are seen before anything is calculated', () => {
    const warned = (asOf: string): unknown =>
      cellAt(packageOf(masterOf(plan), 'vienthong', { asOf }).document(), 'NhiemVu', 'A.I.1', 'warning')
        .value;
    expect(['2024-06-01', '2024-12-15', '2025-01-01'].map(warned)).toEqual(['', 'Sắp đến hạn', 'Quá hạn']);
  });

  test('follow the calendar where the coordinator’s do', () => {
    expect(named(packed({ asOf: null }), 'NgayTinh')?.formula).toBe('=TODAY()');
  });
});

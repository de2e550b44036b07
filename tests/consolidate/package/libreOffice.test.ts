import { readXlsx } from '../../../src/files/xlsx/read/readXlsx';
import { readingOf } from '../../../src/files/xlsx/read/readingOf';
import { writeXlsx } from '../../../src/files/xlsx/write/writeXlsx';
import { recognise } from '../../../src/workbook/recognise';
import { serialOfDay } from '../../../src/workbook/serial';
import type { WorkbookDocument } from '../../../src/workbook/document';
import { convertInLibreOffice, findLibreOffice } from '../../validator/libreOffice';
import { cellAt, masterOf, packageOf, TODAY } from './masterOf';
import { contentOf, edited, sheetNamed } from './smallPlan';

const program = findLibreOffice();

if (program === null) {
  test('LibreOffice is not on this machine: no package was saved by it', () => {
    process.stderr.write('LibreOffice is not installed; no package was saved by it.\n');
    expect(program).toBeNull();
  });
} else {
  describe('a package that LibreOffice saved', () => {
    // The day stands in the workbook, so that LibreOffice does not ask its own clock.
    const master = masterOf(edited(['NhiemVu', 'A.I.1', 'lastDay', serialOfDay('2026-12-09')]));
    const ofToday = { ...master, snapshot: { ...master.snapshot, asOf: TODAY } };
    const sent = packageOf(ofToday, 'vienthong').document();
    let saved: WorkbookDocument;
    beforeAll(async () => {
      const bytes = writeXlsx(sent, { modified: `${TODAY}T00:00:00Z` });
      const back = (await convertInLibreOffice(program, bytes, 'xlsx')).get('out.xlsx');
      saved = readXlsx(back ?? new Uint8Array()).document;
    }, 120_000);

    test('is known as the same package', () => {
      const { kind, carrier } = recognise(readingOf(saved));
      expect([kind, carrier.content?.package]).toEqual(['unit', contentOf(sent)]);
    });

    test('keeps every value and the warnings', () => {
      const texts = (document: WorkbookDocument): unknown => {
        const { tables } = recognise(readingOf(document));
        return Object.entries(tables).map(([name, { rows }]) => [
          name,
          rows.map(({ cells }) => Object.entries(cells).map(([column, { text }]) => [column, text])),
        ]);
      };
      expect(texts(saved)).toEqual(texts(sent));
      expect(cellAt(saved, 'NhiemVu', 'A.I.1', 'warning').value).toBe('Sắp đến hạn');
    });

    test.each([
      'Chỉ tiêu',
      'Nhiệm vụ',
      'Phối hợp',
      'Đơn vị',
      'Hướng dẫn',
      'Danh mục',
      'Tổng quan',
      'Kiểm tra',
    ])('keeps what is open and what is locked on %s', (name) => {
      const open = (document: WorkbookDocument): readonly string[] =>
        [...sheetNamed(document, name).rows].flatMap(([row, { cells }]) =>
          [...cells].flatMap(([column, { style }]) => (style?.locked === false ? [`${row} ${column}`] : [])),
        );
      expect(open(saved)).toEqual(open(sent));
      expect(sheetNamed(saved, name).protection === null).toBe(name === 'Kiểm tra');
    });

    test('keeps the drop-downs, the highlights and the instructions in front', () => {
      const sheet = sheetNamed(saved, 'Nhiệm vụ');
      const lists = ({ validations }: typeof sheet): number =>
        validations.filter(({ type }) => type === 'list').length;
      expect(lists(sheet)).toBe(lists(sheetNamed(sent, 'Nhiệm vụ')));
      expect(lists(sheet)).toBeGreaterThan(0);
      expect(sheet.conditionalFormats).toHaveLength(4);
      expect(saved.sheets[0]?.name).toBe('Hướng dẫn');
      expect(saved.activeSheet).toBe('Hướng dẫn');
    });
  });
}

import { readFileSync } from 'node:fs';
import { readXlsx } from '../../../src/files/xlsx/read/readXlsx';
import { readingOf } from '../../../src/files/xlsx/read/readingOf';
import { followUpOf } from '../../../src/workbook/followUpOf';
import { recognise } from '../../../src/workbook/recognise';
import { serialOfDay } from '../../../src/workbook/serial';
import { judge, standingWord } from '../../../src/workbook/standing';
import { convertInLibreOffice, findLibreOffice } from '../../validator/libreOffice';
import { call, temporaryFolder } from '../call';

const place = temporaryFolder();
const program = findLibreOffice();
const DUE_SOON_DAYS = 30;

if (program === null) {
  test('LibreOffice is not on this machine: the loaded plan was not calculated by it', () => {
    process.stderr.write(
      'LibreOffice is not installed; the warnings and standings of the loaded plan were not tried.\n',
    );
    expect(program).toBeNull();
  });
} else {
  test.each(['2024-06-01', '2024-12-15', '2026-11-23'])(
    'LibreOffice calculates each warning and standing of the loaded plan as our rules give it on %s',
    async (day) => {
      const file = place(`${day}.xlsx`);
      await call(['load', '--out', file, '--as-of', day]);
      const saved = (await convertInLibreOffice(program, readFileSync(file), 'xlsx')).get('out.xlsx');
      const { tables, asOf, journal } = recognise(readingOf(readXlsx(saved ?? new Uint8Array()).document));
      const rows = [...(tables.ChiTieu?.rows ?? []), ...(tables.NhiemVu?.rows ?? [])];
      const expected = rows.map((row) => {
        const judged = judge(followUpOf(row), serialOfDay(day), DUE_SOON_DAYS);
        return [row.key, judged.warning, standingWord(judged)];
      });
      expect([asOf, rows.length]).toEqual([day, 61]);
      // The journal stays what it was where LibreOffice saves the file.
      expect(journal).toMatchObject({ state: 'sound', entries: [{ number: 1, action: 'load-plan' }] });
      expect(new Set(expected.map(([, warning]) => warning)).size).toBeGreaterThan(2);
      expect(rows.map(({ key, cells }) => [key, cells['warning']?.text, cells['standing']?.text])).toEqual(
        expected,
      );
    },
    120_000,
  );
}

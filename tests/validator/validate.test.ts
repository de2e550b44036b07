import { zipSync, strToU8 } from 'fflate';
import { writeXlsx } from '../../src/files/xlsx/write/writeXlsx';
import { entriesOf } from '../files/xlsx/partsOf';
import { richDocument } from '../files/xlsx/write/richDocument';
import { complaints, OFFICE_VERSIONS, validate, VALIDATION_TIMEOUT } from './validate';

const sound = writeXlsx(richDocument(), { modified: '2026-11-23T08:00:00Z' });

/** The workbook with one part's text changed. */
function damaged(part: string, from: string, to: string): Uint8Array {
  const entries = { ...entriesOf(sound) };
  const text = new TextDecoder().decode(entries[part]);
  if (!text.includes(from)) throw new Error(`${part} has no ${from}`);
  return zipSync({ ...entries, [part]: strToU8(text.replace(from, to)) });
}

describe('The validator sees', () => {
  test(
    'an element out of order, in every version',
    async () => {
      const found = await complaints(damaged('xl/styles.xml', '<b/><sz val="11"/>', '<sz val="11"/><b/>'));
      expect(new Set(found.map((line) => line.split(' ')[0]))).toEqual(new Set(OFFICE_VERSIONS));
    },
    VALIDATION_TIMEOUT,
  );

  test(
    'a table that is not where the sheet says',
    async () => {
      const bytes = damaged('xl/worksheets/_rels/sheet2.xml.rels', 'tables/table1.xml', 'tables/table9.xml');
      expect(await validate(bytes, 'Microsoft365')).not.toEqual([]);
    },
    VALIDATION_TIMEOUT,
  );
});

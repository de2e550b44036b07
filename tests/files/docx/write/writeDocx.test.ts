import { readDocxBlocks } from '../../../../src/files/docx/readDocx';
import { writeDocx } from '../../../../src/files/docx/write/writeDocx';
import { writeXlsx } from '../../../../src/files/xlsx/write/writeXlsx';
import { paragraph, type TextDocument } from '../../../../src/report/letter/document';
import { coveringNote } from '../../../../src/review/slip/coveringNote';
import { slipDocument } from '../../../../src/review/slip/slipDocument';
import { damaged, slipOf } from '../../../review/slip/damagedPlan';
import { complaints, OFFICE_VERSIONS, VALIDATION_TIMEOUT } from '../../../validator/validate';
import { entriesOf } from '../../xlsx/partsOf';

const options = { modified: '2024-06-01T08:00:00Z' };
const note = coveringNote(slipOf(damaged), 'phieu.xlsx');

const plain = (text: string): TextDocument => ({
  title: text,
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  font: 'Times New Roman',
  size: 14,
  blocks: [paragraph({ text }, { align: 'both', firstLine: 10, withNext: true })],
});

const textIn = (bytes: Uint8Array): string => new TextDecoder().decode(entriesOf(bytes)['word/document.xml']);

describe('A .docx that we write', () => {
  test('is the same bytes whenever it is written anew', () => {
    expect(writeDocx(note, options)).toEqual(writeDocx(note, options));
  });

  test('is read back with its texts and its tables', () => {
    const blocks = JSON.stringify(readDocxBlocks(writeDocx(note, options)));
    for (const words of ['Kính gửi: Cục Viễn thông', 'Quý V/2025', 'Nơi nhận:'])
      expect(blocks).toContain(words);
  });

  test.each(['a < b & "c"', '=HYPERLINK("http://a")', 'Quý I – “năm”'])(
    'holds the text %j as text',
    (text) => {
      const written = writeDocx(plain(text), options);
      expect(textIn(written)).not.toMatch(/<w:(?:hyperlink|fldSimple|instrText)\b/);
      expect(readDocxBlocks(written)).toEqual([{ kind: 'lines', lines: [text] }]);
    },
  );

  test('breaks a line where the text does, and shows what XML cannot hold as a mark', () => {
    const xml = textIn(writeDocx(plain('một\nhai\u0007'), options));
    expect(xml).toContain('một</w:t><w:br/><w:t xml:space="preserve">hai\ufffd</w:t>');
  });
});

test(
  'The validator has nothing to say of a slip and of its letter, in any version',
  async () => {
    const slip = writeXlsx(slipDocument(slipOf(damaged)), options);
    const letter = writeDocx(note, options);
    const found = [complaints(slip), complaints(letter, OFFICE_VERSIONS, 'docx')];
    expect(await Promise.all(found)).toEqual([[], []]);
  },
  VALIDATION_TIMEOUT,
);

import { writeDocx } from '../../../../src/files/docx/write/writeDocx';
import { coveringNote } from '../../../../src/review/slip/coveringNote';
import { damaged, slipOf } from '../../../review/slip/damagedPlan';
import { convertAll, findLibreOffice, opensDocuments } from '../../../validator/libreOffice';

const found = findLibreOffice();
const program = found !== null && opensDocuments(found) ? found : null;

if (program === null) {
  test('LibreOffice Writer is not on this machine: no letter was opened in it', () => {
    process.stderr.write('LibreOffice Writer is not installed; our letters were not opened in it.\n');
    expect(program).toBeNull();
  });
} else {
  test('LibreOffice opens a letter of ours and prints it', async () => {
    const letter = writeDocx(coveringNote(slipOf(damaged), 'phieu.xlsx'), {
      modified: '2024-06-01T08:00:00Z',
    });
    const printed = (await convertAll(program, { 'letter.docx': letter }, 'pdf')).get('letter.pdf');
    expect(new TextDecoder('latin1').decode(printed?.slice(0, 5))).toBe('%PDF-');
    expect(printed?.length).toBeGreaterThan(5000);
  }, 120_000);
}

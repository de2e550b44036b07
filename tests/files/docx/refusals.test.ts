import { strToU8, zipSync } from 'fflate';
import { readDecisionDocx } from '../../../src/files/docx/readDocx';
import { makeDocx, paragraph, run } from './makeDocx';

/** Reading the bytes ends in the failure of that code. */
function refused(bytes: Uint8Array, code: string): void {
  expect(() => readDecisionDocx(bytes)).toThrow(expect.objectContaining({ name: 'Failure', code }));
}

const document = makeDocx([paragraph(run('Không có bảng'))]);

describe('a Word document is refused', () => {
  test('without an appendix table', () => refused(document, 'plan.no-table'));
  test('when it is empty', () => refused(new Uint8Array(), 'file.empty'));
  test('when it is cut short', () => refused(document.subarray(0, document.length - 40), 'file.truncated'));
  test('when it is text', () => refused(strToU8('Quyết định'), 'file.text'));
  test('when it is another archive', () => refused(zipSync({ 'a.txt': strToU8('a') }), 'file.not-office'));
  test('with a DOCTYPE', () => {
    const prologue = '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    refused(makeDocx([paragraph(run('a'))], { prologue }), 'file.doctype');
  });
  test('with an element left open', () => refused(makeDocx(['<w:p>']), 'file.bad-xml'));
  test('with elements nested too deep', () => {
    const deep = 200;
    refused(
      makeDocx(['<w:sdt><w:sdtContent>'.repeat(deep), '</w:sdtContent></w:sdt>'.repeat(deep)]),
      'file.too-deep',
    );
  });
  test('with more cells than anyone makes', () => {
    const rows = '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="100"/></w:tcPr></w:tc></w:tr>'.repeat(12_000);
    refused(makeDocx([`<w:tbl>${rows}</w:tbl>`]), 'file.too-many-table-cells');
  });
});

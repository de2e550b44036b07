import { openArchive } from '../../../src/files/archive/openArchive';
import { catalogue } from '../../../src/i18n/catalogue';
import { makeCompoundFile } from '../compound/makeCompoundFile';
import { refusalOf } from './refusal';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const utf16 = (content: string): Uint8Array =>
  Uint8Array.from([0xff, 0xfe, ...[...content].flatMap((letter) => [letter.charCodeAt(0), 0])]);

describe('a file that is no archive is refused as what it is', () => {
  const refused = (bytes: Uint8Array | number[], code: string) => {
    expect(refusalOf(() => openArchive(Uint8Array.from(bytes)))).toBe(`file.${code}`);
    expect(catalogue[`failure.file.${code}`]).toBeDefined();
  };

  test('nothing', () => refused([], 'empty'));
  test('a web page', () => refused(text('<!DOCTYPE html>\n<html><body>x</body></html>'), 'html'));
  test('a web page after a mark and blanks', () => refused(text('\ufeff \r\n<HTML>'), 'html'));
  test('a table of a web page', () => refused(text('<table><tr><td>Mã</td></tr></table>'), 'html'));
  test('a web page in UTF-16', () => refused(utf16('<html>'), 'html'));
  test('a web archive', () =>
    refused(text('MIME-Version: 1.0\nContent-Type: text/html; charset="utf-8"\n'), 'html'));
  test('an XML spreadsheet of 2003', () =>
    refused(
      text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      'xml-workbook',
    ));
  test('a plain text', () => refused(text('Mã;Tên nhiệm vụ\nA.I.1;Xây dựng'), 'text'));
  test('a text in an old encoding', () => refused([0x4b, 0xd5, 0x20, 0x68, 0xb9], 'text'));
  test('a text that begins like a picture', () => refused(text('BM: ghi chú'), 'text'));
  test('a PNG', () => refused([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0], 'image'));
  test('a JPEG', () => refused([0xff, 0xd8, 0xff, 0xe0, 0, 16], 'image'));
  test('a bitmap', () => refused([0x42, 0x4d, 0, 1, 0, 0], 'image'));
  test('a PDF', () => refused(text('%PDF-1.7\n'), 'pdf'));
  test('a RAR archive', () => refused([0x52, 0x61, 0x72, 0x21, 0x1a, 7, 0], 'other-archive'));
  test('bytes of no kind', () => refused([0, 1, 2, 3, 4], 'unknown-kind'));
  test('an encrypted workbook', () =>
    refused(makeCompoundFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']), 'encrypted'));
  test('a workbook of the old kind', () =>
    refused(makeCompoundFile(['Root Entry', 'Workbook']), 'old-workbook'));
  test('a workbook of the oldest kind', () =>
    refused(makeCompoundFile(['Root Entry', 'Book']), 'old-workbook'));
  test('a document of the old kind', () =>
    refused(makeCompoundFile(['Root Entry', 'WordDocument']), 'old-document'));
  test('names beyond the first sector of the directory', () =>
    refused(makeCompoundFile(['Root Entry', 'a', 'b', 'c', 'd', 'e', 'Workbook']), 'old-workbook'));
  test('another compound file', () =>
    refused(makeCompoundFile(['Root Entry', '__properties']), 'unknown-kind'));
  test('a compound file cut off', () =>
    refused(makeCompoundFile(['Root Entry', 'Workbook']).subarray(0, 600), 'unknown-kind'));
  test('a compound file whose directory runs in a circle', () =>
    refused(makeCompoundFile(['Root Entry'], { circle: true }), 'unknown-kind'));
});

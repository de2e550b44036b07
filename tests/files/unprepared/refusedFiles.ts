import { zipSync, strToU8 } from 'fflate';
import { makeCompoundFile } from '../compound/makeCompoundFile';
import { makeZip, type ZipEntry } from '../archive/makeZip';
import { makeDocx, paragraph, run } from '../docx/makeDocx';
import { MAIN, makeXlsx, relationships, xlsxParts, type XlsxParts } from '../xlsx/makeXlsx';

/** A file that is not read, and the code of the sentence that says why. */
export interface RefusedFile {
  readonly title: string;
  readonly make: () => Uint8Array;
  readonly code: string;
  /** A number that the sentence names. */
  readonly limit?: string;
  /** What reads it all the same: a document is a source of a plan and no workbook. */
  readonly readBy?: 'plan';
}

const MB = 1024 * 1024;
const text = (content: string) => () => strToU8(content);
const bytes =
  (...content: number[]) =>
  () =>
    Uint8Array.from(content);
const workbook = (parts: XlsxParts) => () => makeXlsx(parts);
const sheet = (xml: string) => workbook({ sheet: xml });

/** The entries of a sound workbook, so that one of them can lie. */
const entries = (): ZipEntry[] =>
  Object.entries(xlsxParts({ cells: '<row><c><v>1</v></c></row>' })).map(([name, data]) => ({ name, data }));
const archive =
  (change: (sound: ZipEntry[]) => readonly ZipEntry[]): (() => Uint8Array) =>
  () =>
    makeZip(change(entries()));
const more = (...added: ZipEntry[]) => archive((sound) => [...sound, ...added]);
const lying = (lie: Partial<ZipEntry>) =>
  archive((sound) => sound.map((entry) => (entry.name === 'one/first.xml' ? { ...entry, ...lie } : entry)));

/** A sound workbook with 16 bits of its end record changed. */
const endRecord = (offset: number, value: number) => () => {
  const file = makeZip(entries());
  const view = new DataView(file.buffer);
  view.setUint16(file.length - 22 + offset, value, true);
  return file;
};

function utf16(content: string): Uint8Array {
  return Uint8Array.from(
    [...content].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  );
}

const ofType = (type: string): XlsxParts => ({
  more: {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      `<Override PartName="/book.xml" ContentType="${type}"/></Types>`,
  },
});

export const refusedFiles: readonly RefusedFile[] = [
  // What is no workbook at all.
  { title: 'an empty file', make: bytes(), code: 'file.empty' },
  { title: 'a web page', make: text('<html><table><tr><td>Mã</td></tr></table></html>'), code: 'file.html' },
  { title: 'a plain text', make: text('Mã;Tên nhiệm vụ'), code: 'file.text' },
  { title: 'a picture', make: bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), code: 'file.image' },
  { title: 'a PDF', make: text('%PDF-1.7\n'), code: 'file.pdf' },
  {
    title: 'an XML spreadsheet of 2003',
    make: text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    code: 'file.xml-workbook',
  },
  { title: 'an .xls', make: () => makeCompoundFile(['Root Entry', 'Workbook']), code: 'file.old-workbook' },
  {
    title: 'an .xlsb',
    make: workbook(ofType('application/vnd.ms-excel.sheet.binary.macroEnabled.main')),
    code: 'file.binary-workbook',
  },
  {
    title: 'an .ods',
    make: () => makeZip([{ name: 'mimetype', stored: true }, { name: 'META-INF/manifest.xml' }]),
    code: 'file.open-document',
  },
  {
    title: 'slides',
    make: workbook(
      ofType('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'),
    ),
    code: 'file.not-workbook',
  },
  {
    title: 'a .docx',
    make: () => makeDocx([paragraph(run('Công văn'))]),
    code: 'file.document-not-workbook',
    readBy: 'plan',
  },
  { title: 'another .zip', make: () => makeZip([{ name: 'a.txt', data: 'a' }]), code: 'file.not-office' },
  {
    title: 'an archive of another kind',
    make: bytes(0x52, 0x61, 0x72, 0x21, 0x1a, 7, 0),
    code: 'file.other-archive',
  },
  { title: 'bytes of no kind', make: bytes(0, 1, 2, 3), code: 'file.unknown-kind' },
  {
    title: 'a workbook with a password',
    make: () => makeCompoundFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']),
    code: 'file.encrypted',
  },
  { title: 'a .zip with a password', make: lying({ encrypted: true }), code: 'file.encrypted' },

  // Archives that are damaged or lie.
  {
    title: 'a file that was cut off',
    make: () => makeZip(entries()).subarray(0, -30),
    code: 'file.truncated',
  },
  { title: 'a wrong CRC', make: lying({ crc: 7 }), code: 'file.damaged' },
  {
    title: 'a wrong CRC where nobody looks',
    make: more({ name: 'x.png', data: 'a', crc: 1 }),
    code: 'file.damaged',
  },
  { title: 'more than is claimed', make: lying({ unpacked: 3 }), code: 'file.damaged' },
  { title: 'less than is claimed', make: lying({ unpacked: 9999 }), code: 'file.damaged' },
  { title: 'two sizes for one entry', make: lying({ localUnpacked: 3 }), code: 'file.damaged' },
  { title: 'entries that overlap', make: more({ name: 'x', placeOf: 0 }), code: 'file.damaged' },
  { title: 'several volumes', make: endRecord(4, 1), code: 'file.damaged' },
  { title: 'a directory with fewer entries than said', make: endRecord(10, 99), code: 'file.damaged' },
  { title: 'a directory with more entries than said', make: endRecord(10, 1), code: 'file.damaged' },
  { title: 'a directory that lies elsewhere', make: endRecord(16, 0xfff0), code: 'file.damaged' },
  { title: 'an unknown way of packing', make: lying({ method: 12 }), code: 'file.packing-unknown' },

  // Limits.
  {
    title: '501 MB claimed',
    make: lying({ unpacked: 501 * MB }),
    code: 'file.unpacked-too-large',
    limit: '500',
  },
  {
    title: '12 MB of nothing, packed a thousand times',
    make: more({ name: 'x.bin', data: new Uint8Array(12 * MB) }),
    code: 'file.packed-too-tightly',
    limit: '100',
  },
  {
    title: 'archives within archives',
    make: () => makeZip([{ name: 'a.xlsx', data: makeZip([{ name: 'b.zip', data: makeZip(entries()) }]) }]),
    code: 'file.not-office',
  },
  {
    title: '10,001 entries',
    make: () =>
      zipSync(
        Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`${index}`, new Uint8Array(0)])),
      ),
    code: 'file.too-many-entries',
    limit: '10.000',
  },
  {
    title: '257 levels of elements',
    make: workbook({ after: '<a>'.repeat(256) + '</a>'.repeat(256) }),
    code: 'file.too-deep',
    limit: '256',
  },

  // Names that point elsewhere.
  { title: 'a name that climbs out', make: more({ name: '../../a.xml' }), code: 'file.unsafe-entry' },
  {
    title: 'a name that climbs out by backslashes',
    make: more({ name: 'x\\..\\..\\a' }),
    code: 'file.unsafe-entry',
  },
  { title: 'a name from the root', make: more({ name: '/etc/passwd' }), code: 'file.unsafe-entry' },
  { title: 'a name on a drive', make: more({ name: 'C:\\a.xml' }), code: 'file.unsafe-entry' },
  { title: 'a name twice', make: more({ name: 'book.xml' }), code: 'file.doubled-entry' },
  { title: 'names that differ in letter case', make: more({ name: 'BOOK.XML' }), code: 'file.doubled-entry' },
  {
    title: 'names that differ in the slash',
    make: more({ name: 'one\\first.xml' }),
    code: 'file.doubled-entry',
  },

  // XML that is not what it should be.
  {
    title: 'a DOCTYPE',
    make: sheet(`<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet xmlns="${MAIN}"/>`),
    code: 'file.doctype',
  },
  {
    title: 'entities that grow',
    make: sheet(
      `<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet xmlns="${MAIN}">&b;</worksheet>`,
    ),
    code: 'file.doctype',
  },
  {
    title: 'an entity that nothing declares',
    make: workbook({ cells: '<row><c t="str"><v>&xxe;</v></c></row>' }),
    code: 'file.bad-xml',
  },
  { title: 'ill-formed XML', make: workbook({ cells: '<row><c>' }), code: 'file.bad-xml' },
  { title: 'a prefix that nothing declares', make: workbook({ cells: '<x:row/>' }), code: 'file.bad-xml' },
  {
    title: 'a sign that XML does not have',
    make: workbook({ cells: '<row><c><v>\u0001</v></c></row>' }),
    code: 'file.bad-xml',
  },
  {
    title: 'XML in windows-1258',
    make: sheet(`<?xml version="1.0" encoding="windows-1258"?><worksheet xmlns="${MAIN}"/>`),
    code: 'file.encoding-unknown',
  },
  {
    title: 'bytes that are not in the encoding',
    make: workbook({
      more: { 'one/first.xml': Uint8Array.from([0x3c, 0x61, 0x3e, 0xc3, 0x28, 0x3c, 0x2f, 0x61, 0x3e]) },
    }),
    code: 'file.bad-text',
  },
  {
    title: 'the mark of UTF-16 before UTF-8',
    make: workbook({ more: { 'one/first.xml': Uint8Array.from([0xff, 0xfe, ...strToU8('<worksheet/>')]) } }),
    code: 'file.bad-xml',
  },
  {
    title: 'UTF-16 cut within a letter',
    make: workbook({ more: { 'one/first.xml': Uint8Array.from([0xff, 0xfe, ...utf16('<a/>'), 0x3c]) } }),
    code: 'file.bad-text',
  },

  // Parts that are not there.
  {
    title: 'no content types',
    make: workbook({ without: ['[Content_Types].xml'] }),
    code: 'file.part-missing',
  },
  {
    title: 'no main part',
    make: workbook({ more: { '_rels/.rels': relationships([]) } }),
    code: 'file.not-workbook',
  },
  { title: 'no workbook part', make: workbook({ without: ['book.xml'] }), code: 'file.part-missing' },
  { title: 'no sheet part', make: workbook({ without: ['one/first.xml'] }), code: 'file.part-missing' },
  {
    title: 'no shared texts',
    make: workbook({ strings: '', without: ['text.xml'] }),
    code: 'file.part-missing',
  },
  { title: 'no styles', make: workbook({ styles: '', without: ['looks.xml'] }), code: 'file.part-missing' },
  { title: 'no table part', make: workbook({ sheetLinks: ['table ../t.xml'] }), code: 'file.part-missing' },
  {
    title: 'a sheet whose relationship is gone',
    make: workbook({ sheets: '<sheet name="A" sheetId="1" r:id="r9"/>' }),
    code: 'file.part-missing',
  },
  {
    title: 'a sheet whose part lies outside',
    make: workbook({
      more: { '_rels/book.xml.rels': relationships(['worksheet file:///etc/passwd external']) },
    }),
    code: 'file.part-missing',
  },
];

import { zipSync } from 'fflate';
import { openArchive } from '../../../src/files/archive/openArchive';
import { catalogue } from '../../../src/i18n/catalogue';
import { makeZip, type ZipEntry, type ZipOptions } from './makeZip';
import { refusalOf } from './refusal';

const read = (bytes: Uint8Array): Record<string, string> => {
  const archive = openArchive(bytes);
  return Object.fromEntries(archive.entries.map((name) => [name, archive.text(name)]));
};
const two: readonly ZipEntry[] = [
  { name: 'a.xml', data: '<a>một</a>' },
  { name: 'b/c.xml', data: '<c/>', stored: true },
];

describe('an archive is read as it stands', () => {
  const gives = (entries: readonly ZipEntry[], texts: Record<string, string>, options: ZipOptions = {}) =>
    expect(read(makeZip(entries, options))).toEqual(texts);

  test('entries deflated and stored', () => gives(two, { 'a.xml': '<a>một</a>', 'b/c.xml': '<c/>' }));
  test('an entry whose sizes follow it', () => gives([{ name: 'a', data: 'x', streamed: true }], { a: 'x' }));
  test('an entry with 64-bit sizes', () => gives([{ name: 'a', data: 'x', wide: true }], { a: 'x' }));
  test('folders are no entries', () => gives([{ name: 'b/' }, { name: 'b/a', data: 'x' }], { 'b/a': 'x' }));
  test('an empty entry', () => gives([{ name: 'a' }], { a: '' }));
  test('backslashes are slashes', () => gives([{ name: 'xl\\a', data: 'x' }], { 'xl/a': 'x' }));
  test('a comment that holds the sign of an end', () =>
    gives([{ name: 'a', data: 'x' }], { a: 'x' }, { comment: 'PK\u0005\u0006 the end' }));
  test('bytes after the end', () => gives([{ name: 'a', data: 'x' }], { a: 'x' }, { trailing: '\r\n' }));
  test('Vietnamese names in UTF-8', () =>
    gives([{ name: 'Báo cáo.xml', data: 'x' }], { 'Báo cáo.xml': 'x' }));
  test('names in no known encoding keep their bytes apart', () =>
    gives([{ name: Uint8Array.from([0x62, 0xe1, 0x6f]), data: 'x' }], { 'b\u00e1o': 'x' }));
  test('UTF-16 with its mark', () =>
    gives([{ name: 'a', data: Uint8Array.from([0xff, 0xfe, 0x01, 0x1e, 0x41, 0]) }], { a: '\u1e01A' }));
  test('a text of many pieces, characters cut anywhere', () => {
    const text = Array.from({ length: 40_000 }, (_, index) => `ế${index}😀`).join('');
    gives([{ name: 'a', data: text }], { a: text });
  });
});

describe('an archive is refused before it is read', () => {
  const refused = (entries: readonly ZipEntry[], code: string, options: ZipOptions = {}) =>
    expect(refusalOf(() => openArchive(makeZip(entries, options)))).toBe(code);

  test('without a directory', () => refused(two, 'file.truncated', { withoutDirectory: true }));
  test('an encrypted entry', () => refused([{ name: 'a', encrypted: true }], 'file.encrypted'));
  test('an entry encrypted by AES', () => refused([{ name: 'a', method: 99 }], 'file.encrypted'));
  test('another method', () => refused([{ name: 'a', method: 12 }], 'file.packing-unknown'));
  test('one name twice', () => refused([{ name: 'a' }, { name: 'a' }], 'file.doubled-entry'));
  test('a name that climbs out', () => refused([{ name: '../a' }], 'file.unsafe-entry'));
  test('a name that climbs out within', () => refused([{ name: 'x/../../a' }], 'file.unsafe-entry'));
  test('a name that climbs out by backslashes', () => refused([{ name: 'x\\..\\a' }], 'file.unsafe-entry'));
  test('a name from the root', () => refused([{ name: '/etc/a' }], 'file.unsafe-entry'));
  test('a name on a drive', () => refused([{ name: 'C:\\a' }], 'file.unsafe-entry'));
  test('a name with a zero byte', () => refused([{ name: 'a\u0000b' }], 'file.unsafe-entry'));
  test('two sizes for one entry', () =>
    refused([{ name: 'a', data: 'xyz', localUnpacked: 2 }], 'file.damaged'));
  test('two entries in one place', () => refused([...two, { name: 'd', placeOf: 0 }], 'file.damaged'));
  test('600 MB claimed', () =>
    refused([{ name: 'a', unpacked: 600 * 1024 * 1024 }], 'file.unpacked-too-large'));
  test('packed more than 100 times', () =>
    refused([{ name: 'a', unpacked: 20 * 1024 * 1024 }], 'file.packed-too-tightly'));

  test('more than 10,000 entries', () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`${n}`, new Uint8Array(0)]));
    expect(refusalOf(() => openArchive(zipSync(many)))).toBe('file.too-many-entries');
  });
  test('more than 200 MB', () =>
    expect(refusalOf(() => openArchive(new Uint8Array(200 * 1024 * 1024 + 1)))).toBe('file.too-large'));
  test('cut off anywhere', () => {
    const whole = makeZip(two);
    for (let length = 4; length < whole.length; length++) {
      const code = refusalOf(() => openArchive(whole.subarray(0, length)));
      expect(`${length} ${code}`).toBe(`${length} file.truncated`);
    }
  });
});

describe('an entry that is not what the directory says is refused when it is read', () => {
  const refused = (entry: ZipEntry, code: string) =>
    expect(refusalOf(() => openArchive(makeZip([entry])).bytes('a'))).toBe(code);

  test('a wrong CRC-32', () => refused({ name: 'a', data: 'abc', crc: 1 }, 'file.damaged'));
  test('a wrong CRC-32 of a stored entry', () =>
    refused({ name: 'a', data: 'abc', stored: true, crc: 1 }, 'file.damaged'));
  test('more than it claims', () => refused({ name: 'a', data: 'abc', unpacked: 2 }, 'file.damaged'));
  test('less than it claims', () => refused({ name: 'a', data: 'abc', unpacked: 4 }, 'file.damaged'));
  test('no deflated data', () =>
    refused({ name: 'a', data: 'no such block', stored: true, method: 8 }, 'file.damaged'));
  test('a name that is not there', () => refused({ name: 'b' }, 'file.part-missing'));

  test('what it claims bounds what is unpacked', () => {
    const bomb = makeZip([{ name: 'a', data: new Uint8Array(16 * 1024 * 1024), unpacked: 10 }]);
    const before = process.memoryUsage().arrayBuffers;
    expect(refusalOf(() => openArchive(bomb).bytes('a'))).toBe('file.damaged');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * 1024 * 1024);
  });
  test('also where nobody reads it, when the rest is checked', () => {
    const archive = openArchive(makeZip([...two, { name: 'z', data: 'abc', crc: 1 }]));
    expect(archive.text('a.xml')).toBe('<a>một</a>');
    expect(refusalOf(() => archive.checkRest())).toBe('file.damaged');
  });
  test('a text in another encoding', () => {
    const part = '<?xml version="1.0" encoding="windows-1258"?><a/>';
    expect(refusalOf(() => openArchive(makeZip([{ name: 'a', data: part }])).text('a'))).toBe(
      'file.encoding-unknown',
    );
  });
  test('a text that is not in its encoding', () => {
    const data = Uint8Array.from([0x3c, 0x61, 0x3e, 0xc3, 0x28]);
    expect(refusalOf(() => openArchive(makeZip([{ name: 'a', data }])).text('a'))).toBe('file.bad-text');
  });
});

test('every refusal of an archive has its sentence', () => {
  const codes = ['too-large', 'truncated', 'encrypted', 'packing-unknown', 'doubled-entry', 'unsafe-entry'];
  codes.push('damaged', 'unpacked-too-large', 'packed-too-tightly', 'too-many-entries', 'part-missing');
  codes.push('encoding-unknown', 'bad-text');
  for (const code of codes) expect(catalogue[`failure.file.${code}`]).toBeDefined();
});

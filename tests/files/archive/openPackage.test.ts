import { openPackage } from '../../../src/files/archive/openPackage';
import { makeZip } from './makeZip';
import { refusalOf } from './refusal';

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = {
  name: '[Content_Types].xml',
  data:
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="XML" ContentType="application/xml"/>' +
    '<Override PartName="/xl/Workbook.xml" ContentType="application/Main"/></Types>',
};

const target = (written: string, more = ''): string | undefined =>
  openPackage(
    makeZip([
      types,
      {
        name: 'xl/_rels/workbook.xml.rels',
        data:
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
          `<Relationship Id="r1" Type="${R}/worksheet" Target="${written}"${more}/></Relationships>`,
      },
      { name: 'xl/Sheets/một.xml', data: '<a/>' },
    ]),
  ).relationships('xl/workbook.xml')[0]?.target;

describe('a relationship leads to a part', () => {
  test('relative to its source', () => expect(target('Sheets/một.xml')).toBe('xl/Sheets/một.xml'));
  test('from the top', () => expect(target('/xl/Sheets/một.xml')).toBe('xl/Sheets/một.xml'));
  test('by way of a folder above', () => expect(target('../xl/./Sheets/một.xml')).toBe('xl/Sheets/một.xml'));
  test('never out of the archive', () => expect(target('../../../etc/passwd')).toBe('etc/passwd'));
  test('in other letter case', () => expect(target('sheets/MỘT.xml')).toBe('xl/Sheets/một.xml'));
  test('with escapes', () => expect(target('Sheets/m%E1%BB%99t.xml')).toBe('xl/Sheets/một.xml'));
  test('with a wrong escape, as written', () => expect(target('a%.xml')).toBe('xl/a%.xml'));
  test('outside, as written', () =>
    expect(target('https://a.vn/?b=c#d', ' TargetMode="External"')).toBe('https://a.vn/?b=c#d'));
});

test('content types are found for a part, then for its ending', () => {
  const office = openPackage(makeZip([types]));
  expect(office.contentType('xl/workbook.xml')).toBe('application/main');
  expect(office.contentType('xl/other.xml')).toBe('application/xml');
  expect(office.contentType('xl/other.bin')).toBe('');
});

describe('an archive that is no Office file is refused', () => {
  test('any other archive', () =>
    expect(refusalOf(() => openPackage(makeZip([{ name: 'a.txt' }])))).toBe('file.not-office'));
  test('an OpenDocument', () =>
    expect(
      refusalOf(() => openPackage(makeZip([{ name: 'mimetype' }, { name: 'META-INF/manifest.xml' }]))),
    ).toBe('file.open-document'));
  test('without content types', () =>
    expect(refusalOf(() => openPackage(makeZip([{ name: '_rels/.rels' }])))).toBe('file.part-missing'));
  test('with two parts that differ in letter case', () =>
    expect(refusalOf(() => openPackage(makeZip([types, { name: 'xl/A' }, { name: 'xl/a' }])))).toBe(
      'file.doubled-entry',
    ));
});

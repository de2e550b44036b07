import { openArchive } from '../../../src/files/archive/openArchive';
import { readXml, readXmlText } from '../../../src/files/xml/readXml';
import { rootNamespaceOf } from '../../../src/files/xml/rootNamespace';
import { makeZip } from '../archive/makeZip';
import { refusalOf } from '../archive/refusal';

const S = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** What a listener hears, on one line: `parent/name@r:id=text`. */
function heard(xml: string): string[] {
  const lines: string[] = [];
  readXmlText(xml, 'part', {
    open(name, attributes) {
      const id = attributes.get('r:id');
      if (id !== undefined) lines.push(`${name}@${id}`);
      return name !== 'extLst';
    },
    close(name, text, parent) {
      lines.push(`${parent}/${name}=${text}`);
    },
  });
  return lines;
}

describe('elements are told by namespace and local name', () => {
  const hears = (xml: string, ...lines: string[]) => expect(heard(xml)).toEqual(lines);

  test('without a prefix', () => hears(`<c xmlns="${S}"><v>1</v></c>`, 'c/v=1', '/c='));
  test('with a prefix', () => hears(`<x:c xmlns:x="${S}"><x:v>1</x:v></x:c>`, 'c/v=1', '/c='));
  test('in the strict namespace', () => hears(`<c xmlns="${STRICT}"><v>1</v></c>`, 'c/v=1', '/c='));
  test('of another namespace', () => hears(`<c xmlns="${S}"><v xmlns="urn:x">1</v></c>`, 'c/?=1', '/c='));
  test('an attribute under another prefix', () =>
    hears(`<c xmlns="${S}" xmlns:q="${R}" q:id="r1"/>`, 'c@r1', '/c='));
  test('text in CDATA and with entities', () =>
    hears(`<c xmlns="${S}"><v>a<![CDATA[<b>]]>&amp;&#x1ec7;</v></c>`, 'c/v=a<b>&ệ', '/c='));
  test('what a listener leaves out', () =>
    hears(`<c xmlns="${S}"><extLst><v>1</v></extLst><v>2</v></c>`, 'c/v=2', '/c='));
  test('the fallback of alternative content', () =>
    hears(
      `<c xmlns="${S}" xmlns:mc="${MC}"><mc:AlternateContent><mc:Choice Requires="z"><v>1</v></mc:Choice>` +
        `<mc:Fallback><v>2</v></mc:Fallback></mc:AlternateContent></c>`,
      'c/v=2',
      '/c=',
    ));
});

describe('a part that is not sound XML is refused', () => {
  const refused = (xml: string, code: string) => expect(refusalOf(() => heard(xml))).toBe(`file.${code}`);

  test('an element that is not closed', () => refused('<a><b></a>', 'bad-xml'));
  test('nothing at all', () => refused('', 'bad-xml'));
  test('two roots', () => refused('<a/><a/>', 'bad-xml'));
  test('a prefix that stands for nothing', () => refused('<x:a/>', 'bad-xml'));
  test('one attribute twice', () => refused('<a b="1" b="2"/>', 'bad-xml'));
  test('an unknown entity', () => refused('<a>&b;</a>', 'bad-xml'));
  test('a character that XML does not allow', () => refused('<a>\u0001</a>', 'bad-xml'));
  test('a DOCTYPE', () => refused('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'doctype'));
  test('257 levels', () => refused('<a>'.repeat(257) + '</a>'.repeat(257), 'too-deep'));
  test('256 levels are read', () => {
    expect(heard('<a>'.repeat(256) + '</a>'.repeat(256))).toHaveLength(256);
  });
  test('a part of an archive is named', () => {
    const archive = openArchive(makeZip([{ name: 'xl/a.xml', data: '<a' }]));
    expect(() => readXml(archive, 'xl/a.xml', {})).toThrow(
      expect.objectContaining({ code: 'file.bad-xml', params: { part: 'xl/a.xml' } }),
    );
  });
});

describe('the namespace of a root', () => {
  test('under a prefix, after a declaration', () =>
    expect(rootNamespaceOf('<?xml version="1.0"?><x:a xmlns:x="urn:x"/>')).toBe('urn:x'));
  test('of no namespace', () => expect(rootNamespaceOf('<a/>')).toBe(''));
  test('of text that is no XML', () => expect(rootNamespaceOf('abc')).toBeNull());
  test('what follows the root is not looked at', () =>
    expect(rootNamespaceOf(`<a xmlns="urn:x">${' '.repeat(3000)}<`)).toBe('urn:x'));
});

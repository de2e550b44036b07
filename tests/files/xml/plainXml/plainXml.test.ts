import fc from 'fast-check';
import { PlainXml } from '../../../../src/files/xml/plainXml/plainXml';
import { readXmlText } from '../../../../src/files/xml/readXml';
import { XmlInput } from '../../../../src/files/xml/xmlInput';
import type { XmlListener } from '../../../../src/files/xml/xmlListener';
import { XmlReading } from '../../../../src/files/xml/xmlReading';
import { refusalOf } from '../../archive/refusal';

const S = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** All that a listener hears, or the failure that the reading ends in. */
function heard(read: (listener: XmlListener) => void): string[] {
  const lines: string[] = [];
  const listener: XmlListener = {
    open(name, attributes, parent) {
      const asked = ['r', 'id', 'r:id', 'xml:space'].map((each) => attributes.get(each) ?? '-');
      lines.push(`${parent}<${name} ${JSON.stringify(attributes.all())} ${asked.join(' ')}`);
      return name !== 'extLst';
    },
    close(name, text, parent) {
      lines.push(`${parent}>${name} ${JSON.stringify(text)}`);
    },
    between(text) {
      lines.push(`| ${JSON.stringify(text)}`);
    },
  };
  const refusal = refusalOf(() => read(listener));
  return refusal === 'nothing' ? lines : [refusal];
}

/** What is heard of the bytes when they come in pieces of these sizes, over and over. */
function heardInPieces(bytes: Uint8Array, sizes: readonly number[]): string[] {
  return heard((listener) => {
    const input = new XmlInput(new XmlReading('part', listener));
    for (let at = 0, turn = 0; at < bytes.length; turn++) {
      const size = sizes[turn % sizes.length] ?? 1;
      input.write(bytes.subarray(at, at + size));
      at += size;
    }
    input.end();
  });
}

/** What the strict reader alone hears. */
function heardStrictly(bytes: Uint8Array): string[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return ['file.bad-text'];
  }
  return heard((listener) => readXmlText(text, 'part', listener));
}

/** True where the reader of the plain form needs no other. */
function isPlain(bytes: Uint8Array): boolean {
  const plain = new PlainXml(new XmlReading('part', {}));
  return plain.write(bytes) === null && plain.end() === null;
}

describe('what programs write is read in the plain form', () => {
  const plain = (xml: string) => {
    expect(heardInPieces(bytesOf(xml), [7])).toEqual(heardStrictly(bytesOf(xml)));
    expect(isPlain(bytesOf(xml))).toBe(true);
  };

  test('elements, attributes and text', () =>
    plain(`<row xmlns="${S}" r="1"><c r="A1" t='s'><v>12</v></c><c/></row>`));
  test('text and elements side by side', () => {
    const mixed = `<t xmlns="${S}">một <b>hai</b> &amp; ba<c/> bốn</t>`;
    plain(mixed);
    expect(heardStrictly(bytesOf(mixed)).filter((line) => line.startsWith('|'))).toEqual([
      '| "một "',
      '| " & ba"',
    ]);
  });
  test('behind a declaration and a mark', () =>
    plain(`\ufeff<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<row xmlns="${S}" r="1" />\n`));
  test('behind a declaration in single quotes', () =>
    plain(`<?xml version='1.0' encoding='utf-8'?><row xmlns="${S}" a="${'x'.repeat(60)}"></row >`));
  test('the five entities and references by number', () =>
    plain(`<t xmlns="${S}" r="&quot;&#x1ec7;&#10;">&lt;a&gt; &amp;&apos;&#7879;</t>`));
  test('Vietnamese, signs of four bytes, line ends', () =>
    plain(`<t xmlns="${S}" r="Tỉnh">Đề án\r\nsố 1\r😀\n</t>`));
  test('elements under a prefix that the root declares', () =>
    plain(`<x:row xmlns:x="${S}" xmlns:q="urn:q"><x:c/><q:d>1</q:d></x:row>`));
  test('attributes under a prefix', () =>
    plain(`<c xmlns="${S}" xmlns:rel="${R}" id="2" rel:id="1" xml:space="preserve"/>`));
  test('alternative content', () =>
    plain(
      `<c xmlns="${S}" xmlns:mc="${MC}"><mc:AlternateContent><mc:Choice><v>1</v></mc:Choice>` +
        '<mc:Fallback><v>2</v></mc:Fallback></mc:AlternateContent></c>',
    ));
  test('what the listener leaves out', () => plain(`<c xmlns="${S}"><extLst><v>1</v></extLst><v>2</v></c>`));
});

describe('anything else is handed over, and heard as if one reader had read it', () => {
  const handedOver = (xml: string | Uint8Array) => {
    const bytes = typeof xml === 'string' ? bytesOf(xml) : xml;
    expect(isPlain(bytes)).toBe(false);
    const strictly = heardStrictly(bytes);
    for (const size of [1, 2, 5, 1000]) expect(heardInPieces(bytes, [size])).toEqual(strictly);
  };
  const within = (inner: string) =>
    `<row xmlns="${S}" xmlns:r="${R}"><c r="A1"><v>1</v></c>${inner}<c/></row>`;

  test('a comment', () => handedOver(within('<!-- a --><v>2</v>')));
  test('a comment behind the root', () => handedOver(`<c xmlns="${S}"/><!-- a -->`));
  test('CDATA', () => handedOver(within('<v>a<![CDATA[<b>]]>c</v>')));
  test('an instruction', () => handedOver(within('<?a b?>')));
  test('a namespace declared within', () =>
    handedOver(within('<v xmlns="urn:x">1</v><q:v xmlns:q="urn:x"/>')));
  test('a line end or tab in a value', () => handedOver(within('<v a="1\n2\t3"/>')));
  test('white space about an equals sign', () => handedOver(within('<v a = "1"/>')));
  test('a name with a letter that is not English', () => handedOver(within('<mã ế="1">2</mã>')));
  test('another version', () => handedOver(`<?xml version="1.1"?><c xmlns="${S}"/>`.padEnd(150)));
  test('a DOCTYPE', () => handedOver(`<!DOCTYPE a><a/>`));
  test('an unknown entity', () => handedOver(within('<v>&nbsp;</v>')));
  test('a lone ampersand', () => handedOver(within('<v>a & b</v>')));
  test('the end of CDATA in a text', () => handedOver(within('<v>]]></v>')));
  test('a sign that XML does not allow', () => handedOver(within('<v>\u0001</v>')));
  test('a reference to such a sign', () => handedOver(within('<v>&#1;</v>')));
  test('an attribute twice', () => handedOver(within('<v a="1" a="2"/>')));
  test('an attribute twice under two prefixes', () =>
    handedOver(`<c xmlns="${S}" xmlns:a="urn:x" xmlns:b="urn:x" a:q="1" b:q="2"/>`));
  test('a prefix that stands for nothing', () => handedOver(within('<q:v/>')));
  test('an attribute under such a prefix', () => handedOver(within('<v q:a="1"/>')));
  test('attributes without a blank between them', () => handedOver(within('<v a="1"b="2"/>')));
  test('an element that is not closed', () => handedOver(`<row xmlns="${S}"><c>`));
  test('an element closed by another', () => handedOver(within('<v></w>')));
  test('two roots', () => handedOver('<a/><a/>'));
  test('text behind the root', () => handedOver('<a/>b'));
  test('nothing', () => handedOver(''));
  test('bytes that are no UTF-8', () => handedOver(Uint8Array.from([...bytesOf('<a>'), 0xc3, 0x28, 0x3c])));
  test('thousands of names', () =>
    handedOver(`<a>${Array.from({ length: 1200 }, (_, index) => `<n${index}/>`).join('')}</a>`));
});

test('levels are counted across both readers', () => {
  const bytes = bytesOf(`${'<a>'.repeat(200)}<!-- -->${'<a>'.repeat(57)}`);
  expect(heardInPieces(bytes, [100])).toEqual(['file.too-deep']);
  expect(heardInPieces(bytesOf('<a>'.repeat(257)), [100])).toEqual(['file.too-deep']);
});

test('a text that does not end is not waited for', () => {
  const bytes = bytesOf(`<a>${'x'.repeat(3_000_000)}</a>`);
  const plain = new PlainXml(new XmlReading('part', {}));
  expect(plain.write(bytes.subarray(0, 900_000))).toBeNull();
  expect(plain.write(bytes.subarray(900_000, 1_800_000))).not.toBeNull();
  expect(heardInPieces(bytes, [900_000])).toEqual(heardStrictly(bytes));
});

const name = fc.constantFrom('c', 'row', 'v', 'extLst', 'x:c', 'q:c', 'mc:Choice', 'mc:Fallback', 'mã');
const text = fc.constantFrom(
  '',
  '1',
  'Đề án',
  'a\r\nb',
  '&amp;',
  '&#x1ec7;',
  '&b;',
  ']]>',
  ' ',
  '😀',
  '<!--a-->',
  '<![CDATA[<]]>',
);
const attribute = fc.constantFrom(
  '',
  ' r="A1"',
  ' r:id="r1"',
  " id='2'",
  ' xml:space="preserve"',
  ' xmlns="urn:x"',
  ' xmlns:q="urn:q"',
  ' a="&lt;\t"',
  ' r=1',
);
const tree = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    text,
    fc
      .tuple(name, fc.array(attribute, { maxLength: 3 }), fc.array(tie('node'), { maxLength: 4 }))
      .map(([tag, attributes, inner]) => `<${tag}${attributes.join('')}>${inner.join('')}</${tag}>`),
  ),
})).node;
const root = `<row xmlns="${S}" xmlns:r="${R}" xmlns:mc="${MC}" xmlns:x="${S}">`;
const damage = fc.array(
  fc.record({
    at: fc.nat(),
    remove: fc.nat(3),
    put: fc.constantFrom('', '<', '>', '"', '&', 'a', '\u00e1', '/', '\u0000'),
  }),
  { maxLength: 2 },
);

test('both readers hear the same of any XML, sound or damaged, wherever it is cut', () => {
  fc.assert(
    fc.property(
      fc.array(tree, { maxLength: 6 }),
      damage,
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
      (inner, edits, sizes) => {
        const whole = edits.reduce(
          (xml, { at, remove, put }) => {
            const place = at % (xml.length + 1);
            return xml.slice(0, place) + put + xml.slice(place + remove);
          },
          `${root}${inner.join('')}</row>`,
        );
        const bytes = bytesOf(whole);
        expect(heardInPieces(bytes, sizes)).toEqual(heardStrictly(bytes));
      },
    ),
    { seed: 20261124, numRuns: 2000 },
  );
});

import fc from 'fast-check';

/** Markup that no careful writer writes, and values that no cell should hold. */
const stretches = [
  ...[
    '<',
    '>',
    '/>',
    '</',
    '"',
    "'",
    '&',
    '&amp;',
    '&#0;',
    '&#x41;',
    '&#xD800;',
    '&none;',
    ']]>',
    '<![CDATA[<c/>]]>',
  ],
  ...[
    '<!-- -- -->',
    '<?pi?>',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '<?xml version="1.1" encoding="UTF-16"?>',
    '\u0000',
    '\ufeff',
  ],
  ...[
    '<row r="1"/>',
    '<row r="1048577"><c r="A1"/></row>',
    '<c r="A1"><v>1</v></c>',
    '<c r="XFE1" t="s"><v>0</v></c>',
  ],
  ...[
    '<c t="s"><v>99999999</v></c>',
    '<c t="e"><v>#REF!</v></c>',
    '<c t="b"><v>2</v></c>',
    '<c t="d"><v>2025-13-40</v></c>',
  ],
  ...[
    '<c t="str"><f>=1+1</f><v>=cmd|\'/c calc\'!A1</v></c>',
    '<c><f t="shared" si="9">A1</f></c>',
    '<is><t>x</t></is>',
  ],
  ...[
    '<mergeCell ref="A1:XFD1048576"/>',
    '<dimension ref="A1:XFD1048576"/>',
    '<v>1e309</v>',
    '<v>NaN</v>',
    '<t xml:space="preserve"> </t>',
  ],
];

/** What an attribute may be made to say. */
const values = [
  '',
  '0',
  '-1',
  '4294967296',
  'A0',
  'A1:B',
  'ZZZZ9',
  '1048577',
  'true',
  's',
  'd',
  'http://a',
  '../../x',
  'é"&lt;',
];

/** One harm to a part's text. Places count tags or attributes, over and over from the start. */
type Harm =
  | { readonly kind: 'insert'; readonly tag: number; readonly text: string }
  | { readonly kind: 'drop' | 'twice' | 'nest'; readonly tag: number; readonly times: number }
  | { readonly kind: 'value' | 'unname'; readonly attribute: number; readonly text: string }
  | { readonly kind: 'content'; readonly tag: number; readonly text: string };

const count = fc.nat(100_000);
const harm: fc.Arbitrary<Harm> = fc.oneof(
  fc.record({ kind: fc.constant('insert'), tag: count, text: fc.constantFrom(...stretches) }),
  fc.record({
    kind: fc.constantFrom('drop', 'twice', 'nest'),
    tag: count,
    times: fc.constantFrom(1, 3, 255, 300),
  }),
  fc.record({ kind: fc.constantFrom('value', 'unname'), attribute: count, text: fc.constantFrom(...values) }),
  fc.record({
    kind: fc.constant('content'),
    tag: count,
    text: fc.oneof(fc.constantFrom(...values), fc.string()),
  }),
);

export const markupHarms: fc.Arbitrary<readonly Harm[]> = fc.array(harm, { minLength: 1, maxLength: 4 });

/** A part's text with each harm done in turn; what results need not be well formed. */
export function harmMarkup(xml: string, harms: readonly Harm[]): string {
  return harms.reduce(harmOnce, xml);
}

function harmOnce(xml: string, harm: Harm): string {
  const pattern = 'tag' in harm ? /<[^<>]*>/g : /\s[\w:]+="[^"]*"/g;
  const found = [...xml.matchAll(pattern)];
  const one = found[('tag' in harm ? harm.tag : harm.attribute) % Math.max(1, found.length)];
  if (!one) return xml;
  const [before, stretch, after] = [xml.slice(0, one.index), one[0], xml.slice(one.index + one[0].length)];
  switch (harm.kind) {
    case 'insert':
      return before + harm.text + stretch + after;
    case 'drop':
      return before + after;
    case 'twice':
      return before + stretch.repeat(harm.times + 1) + after;
    case 'nest':
      return `${before}${'<x>'.repeat(harm.times)}${'</x>'.repeat(harm.times)}${stretch}${after}`;
    case 'value':
      return `${before}${stretch.replace(/"[^"]*"/, () => `"${harm.text.replaceAll('"', '&quot;')}"`)}${after}`;
    case 'unname':
      return before + after;
    case 'content':
      return before + stretch + harm.text.replace(/[<&]/g, '') + after;
  }
}

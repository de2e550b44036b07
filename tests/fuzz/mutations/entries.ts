import fc from 'fast-check';
import { makeZip, type ZipEntry } from '../../files/archive/makeZip';

/** One harm to an archive as a list of entries. Places count entries, over and over from the start. */
type Harm =
  | { readonly kind: 'drop' | 'twice'; readonly entry: number }
  | { readonly kind: 'swap'; readonly entry: number; readonly other: number }
  | { readonly kind: 'rename'; readonly entry: number; readonly name: string }
  | { readonly kind: 'lie'; readonly entry: number; readonly lie: Partial<ZipEntry> };

const names = [
  ...[
    '../out.xml',
    '/etc/passwd',
    'C:\\x',
    'a\\b.xml',
    '',
    '.',
    'XL/WORKBOOK.XML',
    'xl/workbook.xml',
    '[Content_Types].xml',
  ],
  ...['xl/sharedStrings.xml', 'mimetype', 'EncryptedPackage', 'a'.repeat(300), 'é\u0301.xml', 'con', 'x/'],
];

const lies: readonly Partial<ZipEntry>[] = [
  ...[
    { crc: 0 },
    { unpacked: 0 },
    { unpacked: 0xfffffffe },
    { localUnpacked: 1 },
    { streamed: true },
    { wide: true },
  ],
  ...[{ method: 9 }, { method: 99 }, { encrypted: true }, { stored: true }, { placeOf: 0 }],
];

const entry = fc.nat(1_000);
const harm: fc.Arbitrary<Harm> = fc.oneof(
  fc.record({ kind: fc.constantFrom('drop', 'twice'), entry }),
  fc.record({ kind: fc.constant('swap'), entry, other: entry }),
  fc.record({ kind: fc.constant('rename'), entry, name: fc.constantFrom(...names) }),
  fc.record({ kind: fc.constant('lie'), entry, lie: fc.constantFrom(...lies) }),
);

export const entryHarms: fc.Arbitrary<readonly Harm[]> = fc.array(harm, { maxLength: 3 });

/** The archive of these parts with each harm done in turn. */
export function harmEntries(
  parts: Readonly<Record<string, string | Uint8Array>>,
  harms: readonly Harm[],
): Uint8Array {
  const entries: ZipEntry[] = Object.entries(parts).map(([name, data]) => ({ name, data }));
  return makeZip(harms.reduce(harmOnce, entries));
}

function harmOnce(entries: ZipEntry[], harm: Harm): ZipEntry[] {
  const place = harm.entry % Math.max(1, entries.length);
  const one = entries[place];
  if (!one) return entries;
  const others = entries.filter((_, index) => index !== place);
  switch (harm.kind) {
    case 'drop':
      return others;
    case 'twice':
      return [...entries, one];
    case 'swap': {
      const data = entries[harm.other % entries.length]?.data ?? '';
      return entries.map((each) => (each === one ? { ...each, data } : each));
    }
    case 'rename':
      return entries.map((each) => (each === one ? { ...each, name: harm.name } : each));
    case 'lie':
      return entries.map((each) => (each === one ? { ...each, ...harm.lie } : each));
  }
}

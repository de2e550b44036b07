/** VNI-Windows: a base letter followed by a mark, both shown as Latin-1 where the font is missing. */
const MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

const SINGLE: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
  í: 'í',
  ì: 'ì',
};

const PAIR = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])/giu;

/** The text in Unicode, NFC. */
export function fromVni(text: string): string {
  const joined = text.replace(
    PAIR,
    (_, base: string, mark: string) => letter(base) + (MARKS[mark.toLowerCase()] ?? mark),
  );
  return [...joined].map(letter).join('').normalize('NFC');
}

function letter(written: string): string {
  const small = written.toLowerCase();
  const read = SINGLE[small];
  if (read === undefined) return written;
  return written === small ? read : read.toUpperCase();
}

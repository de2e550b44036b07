import { documentNumbers } from '../../../src/checks/evidence/documentNumber';

const numbers = (text: string): (string | null)[] => documentNumbers(text).map(({ number }) => number);
const wrong = (text: string): (readonly [string, string | null])[] =>
  documentNumbers(text).flatMap(({ written, number, meant }) =>
    number === null ? [[written, meant] as const] : [],
  );

describe('the number of a document', () => {
  test.each([
    ['123/QĐ-BVHTTDL', ['123/QĐ-BVHTTDL']],
    ['45/2025/NĐ-CP', ['45/2025/NĐ-CP']],
    ['60/2024/QH15', ['60/2024/QH15']],
    ['1234/BVHTTDL-CNTT', ['1234/BVHTTDL-CNTT']],
    ['Công văn số 12/BC-CNTT ngày 3/4/2025; Quyết định 15/QĐ-TTg', ['12/BC-CNTT', '15/QĐ-TTG']],
    ['57-NQ/TW ngày 22/12/2024', ['57-NQ/TW']],
    ['01/2025/TTLT-BTC-BKHĐT', ['01/2025/TTLT-BTC-BKHĐT']],
    ['12a/TB-VPCP', ['12A/TB-VPCP']],
    ['123 / QĐ - BVHTTDL', ['123/QĐ-BVHTTDL']],
    ['123/QĐ–BVHTTDL', ['123/QĐ-BVHTTDL']],
    ['12/KH-UBND.VX', ['12/KH-UBND.VX']],
    ['08/TTr-SVHTT&DL', ['08/TTR-SVHTT&DL']],
    ['1527/QĐ-BTTTT và 99/QĐ-BVHTTDL', ['1527/QĐ-BTTTT', '99/QĐ-BVHTTDL']],
    ['12/BC', ['12/BC']],
    ['123/QĐ-BVHTTDL'.normalize('NFD'), ['123/QĐ-BVHTTDL']],
  ])('%s', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
    expect(wrong(text)).toEqual([]);
  });
});

describe('a number in a wrong form, and what was meant', () => {
  test.each([
    ['123QĐ-BVHTTDL', '123/QĐ-BVHTTDL'],
    ['123-QĐ-BVHTTDL', '123/QĐ-BVHTTDL'],
    ['123\\QĐ-BVHTTDL', '123/QĐ-BVHTTDL'],
    ['123_QĐ-BVHTTDL', '123/QĐ-BVHTTDL'],
    ['123//QĐ-BVHTTDL', '123/QĐ-BVHTTDL'],
    ['123/QĐ--BVHTTDL', '123/QĐ-BVHTTDL'],
    ['123/QĐ/BVHTTDL', '123/QĐ-BVHTTDL'],
    ['123/QD-BVHTTDL', '123/QĐ-BVHTTDL'],
    ['45/2025/ND-CP', '45/2025/NĐ-CP'],
    ['123/qđ-bvhttdl', '123/QĐ-BVHTTDL'],
    ['05/ct-ttg', '05/CT-TTg'],
    ['QĐ-123/BVHTTDL', '123/QĐ-BVHTTDL'],
    ['CV123/BVHTTDL', '123/CV-BVHTTDL'],
    ['45/1025/NĐ-CP', null],
    ['/QĐ-BVHTTDL', null],
  ])('%s: %s', (text, meant) => expect(wrong(`Văn bản ${text}`)).toEqual([[text, meant]]));
});

test.each([
  'ngày 12/3/2025',
  '24/7',
  '63/63 tỉnh, thành phố',
  '5G/IoT',
  'COVID-19',
  'bộ/ngành, và/hoặc',
  'https://mic.gov.vn/van-ban/123QĐ-BVHTTDL',
  'vanthu@123/QĐ-BVHTTDL',
  'giai đoạn 2025-2030',
  'I/O',
  '2/3 số xã',
  'ĐA06/CP',
  'TT78/2021',
])('%s is no number at all', (text) => expect(documentNumbers(text)).toEqual([]));

test('a long text takes no long time', () => {
  const texts = [
    '1/'.repeat(16_000),
    'a'.repeat(32_000),
    '1'.repeat(32_000),
    'QĐ-'.repeat(10_000),
    '/'.repeat(32_000),
  ];
  for (const text of texts) expect(documentNumbers(text).length).toBeLessThan(2);
});

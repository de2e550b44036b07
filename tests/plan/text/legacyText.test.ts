import fc from 'fast-check';
import { legacyText } from '../../../src/plan/text/legacyText';
import { fromTcvn3 } from '../../../src/plan/text/tcvn3';
import { fromVni } from '../../../src/plan/text/vni';
import { anyLetter } from '../../anyLetter';

const SENTENCE =
  'Xây dựng Nghị định quy định về danh mục cơ sở dữ liệu quốc gia; phổ biến, hỗ trợ, giữ gìn, đẩy mạnh';

/** The letters of both encodings for those of Unicode, as their standards list them. */
const TCVN3 = new Map(
  [...'áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđ'].map((letter, place) => [
    letter,
    [...'¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉËÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ®'][place] ?? letter,
  ]),
);

const inTcvn3 = (text: string): string => [...text].map((letter) => TCVN3.get(letter) ?? letter).join('');

const VNI_MARKS: Readonly<Record<string, string>> = {
  '\u0301': 'ù',
  '\u0300': 'ø',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
  '\u0302': 'â',
  '\u0302\u0301': 'á',
  '\u0302\u0300': 'à',
  '\u0302\u0309': 'å',
  '\u0302\u0303': 'ã',
  '\u0323\u0302': 'ä',
  '\u0306': 'ê',
  '\u0306\u0301': 'é',
  '\u0306\u0300': 'è',
  '\u0306\u0309': 'ú',
  '\u0306\u0303': 'ü',
  '\u0323\u0306': 'ë',
};
const VNI_WHOLE: Readonly<Record<string, string>> = {
  đ: 'ñ',
  ỉ: 'æ',
  ĩ: 'ó',
  ị: 'ò',
  ỵ: 'î',
  í: 'í',
  ì: 'ì',
};

function vniLetter(letter: string): string {
  const whole = VNI_WHOLE[letter];
  if (whole !== undefined) return whole;
  // The horn belongs to the letter, every other mark stands behind it.
  const [base = '', ...marks] = [...letter.normalize('NFD')];
  const horned = marks.includes('\u031b') ? (base === 'o' ? 'ô' : 'ö') : base;
  const mark = marks.filter((one) => one !== '\u031b').join('');
  return mark === '' ? horned : horned + (VNI_MARKS[mark] ?? mark);
}

const inVni = (text: string): string => [...text].map(vniLetter).join('');

const SYLLABLES =
  'xây dựng nghị định quy chế phổ biến hỗ trợ giữ gìn đẩy mạnh kỹ thuật truyền thông dữ liệu lĩnh vực tuỳ ý thủy lợi ấn bản'.split(
    ' ',
  );
const phrases = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));

describe('text in an old encoding is told and read', () => {
  test('TCVN3', () => {
    expect(legacyText(inTcvn3(SENTENCE.toLowerCase()))).toEqual({
      encoding: 'TCVN3',
      unicode: SENTENCE.toLowerCase(),
    });
  });

  test('VNI', () => {
    expect(legacyText(inVni(SENTENCE.toLowerCase()))).toEqual({
      encoding: 'VNI',
      unicode: SENTENCE.toLowerCase(),
    });
  });

  test.each([
    ['Côc ChuyÓn ®æi sè quèc gia', 'TCVN3', 'Cục Chuyển đổi số quốc gia'],
    ['Cuïc Chuyeån ñoåi soá quoác gia', 'VNI', 'Cục Chuyển đổi số quốc gia'],
    ['TRUNG TAÂM THOÂNG TIN', 'VNI', 'TRUNG TÂM THÔNG TIN'],
    ['Tröôùc ngaøy', 'VNI', 'Trước ngày'],
    ['n¨m 2025', 'TCVN3', 'năm 2025'],
    ['CéNG HßA', 'TCVN3', 'CộNG HòA'],
    ['naêm 2025', 'VNI', 'năm 2025'],
    ['Thöôøng xuyeân', 'VNI', 'Thường xuyên'],
    ['Th\u00adêng xuyªn', 'TCVN3', 'Thường xuyên'],
  ])('%s', (written, encoding, unicode) => expect(legacyText(written)).toEqual({ encoding, unicode }));
});

describe('each table gives back what was written with it', () => {
  test('TCVN3', () => {
    fc.assert(
      fc.property(phrases, (phrase) => expect(fromTcvn3(inTcvn3(phrase))).toBe(phrase)),
      { seed: 20240601 },
    );
  });

  test('VNI', () => {
    fc.assert(
      fc.property(phrases, (phrase) => expect(fromVni(inVni(phrase))).toBe(phrase)),
      { seed: 20240601 },
    );
  });
});

describe('other texts are no such text', () => {
  test.each([
    '',
    SENTENCE,
    SENTENCE.normalize('NFD'),
    'Plan of the Ministry',
    'kế hoạch',
    'café, naïve, façade',
    'Noël, Citroën, Hawaiï',
    'über Köln für schöne Mädchen',
    'El niño español, año, más',
    'però, città, più, perché',
    '15 µm',
    '€ £ ¥ §',
    'Xin chào các em',
    'Müller & Söhne',
    '© 2024 ® ±5 µm ½',
    '12/2025',
    'Lê Văn Ái, Tô Hoài',
    'TÀI LIỆU',
  ])('%j', (text) => expect(legacyText(text)).toBeNull());

  test('any text is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyLetter }), (text) => {
        const legacy = legacyText(text);
        expect(legacy === null || typeof legacy.unicode === 'string').toBe(true);
      }),
      { seed: 20240601 },
    );
  });

  test.each(['¸', 'ñ', 'aù', 'a'])('a megabyte of %j is answered', (sign) => {
    expect(() => legacyText(sign.repeat(1_000_000 / sign.length))).not.toThrow();
  });
});

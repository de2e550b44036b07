import { catalogue } from '../../src/i18n/catalogue';
import type { Language } from '../../src/i18n/sentence';

/** One word for one thing: no sentence of the language has the words. */
const never = (language: Language, words: RegExp, instead: string) =>
  test(`no ${language} sentence says ${String(words)}: ${instead}`, () => {
    const those = Object.entries(catalogue).filter(([, sentence]) => words.test(sentence[language]));
    expect(those.map(([code]) => code)).toEqual([]);
  });

describe('one word for one thing', () => {
  never('vi', /(?<!\p{L})hàng(?! (?:ngày|tuần|tháng|quý|năm))(?!\p{L})/iu, 'a row is “dòng”');
  never('vi', /(?<!\p{L})(?:nhấn|nhấp|ấn|click)(?!\p{L})/iu, 'a button is pressed with “bấm”');
  never('vi', /(?<!\p{L})(?:sheet|worksheet|workbook)(?!\p{L}|\})/u, '“trang”, “bảng tính”');
  never('vi', /(?<!\p{L})hãy(?!\p{L})/iu, 'the verb stands alone');
  never(
    'vi',
    /(?<!\p{L})(?:xoá|khoá|tuỳ|huỷ|hoá|toà)(?!\p{L})/iu,
    'the tone stands on the first vowel: “xóa”',
  );
  never('vi', /["'‘’«»]/u, 'quotation marks are “…”');
  never('en', /["'‘«»]/u, 'quotation marks are “…”, the apostrophe is ’');
  never('en', /\bwants?\b/iu, 'a sheet needs, it does not want');
  never('en', /\b(?:mend|mended|mending)\b/iu, 'the button says “Repair”');
});

describe('a count in an English sentence', () => {
  test('has its noun in one and in many', () => {
    const bare =
      /\{(\w+)(?:\|number)?\} (?:cells|rows|columns|findings|tasks|indicators|places|sheets|errors)\b/;
    const those = Object.entries(catalogue).filter(([, { en }]) =>
      bare.test(en.replace(/[^.]*more than.*/, '')),
    );
    expect(those.map(([code]) => code)).toEqual([]);
  });
});

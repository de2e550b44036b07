import { isSyllable } from '../../../src/plan/text/syllable';
import { bundledPlan } from '../../../src/plan/bundled/bundledPlan';

test('every Vietnamese word of the bundled plan is a syllable', () => {
  const words = bundledPlan.tasks.flatMap(
    ({ text, lead, result }) => `${text} ${lead} ${result}`.match(/\p{L}+/gu) ?? [],
  );
  const known = new Set(words.filter((word) => /[^A-Za-z]/.test(word)));
  // Abbreviations are no words.
  expect([...known].filter((word) => !isSyllable(word) && !/\p{Lu}{2}/u.test(word))).toEqual([]);
});

test.each([
  'nghiêng',
  'khuyếch',
  'quốc',
  'giữ',
  'gìn',
  'xuyên',
  'ương',
  'y',
  'ÁN',
  'thuở',
  'khuya',
  'hoặc',
  'toàn',
  'yêu',
  'ngoằn',
  'uỷ',
  'xoong',
  'kỷ',
])('%s is one', (word) => expect(isSyllable(word)).toBe(true));

test.each(['', 'naïve', 'façade', 'schön', 'thốóng', 'tâmm', 'ñoåi', 'gruppe', 'niño', 'th«ng', 'ơê'])(
  '%s is none',
  (word) => {
    expect(isSyllable(word)).toBe(false);
  },
);

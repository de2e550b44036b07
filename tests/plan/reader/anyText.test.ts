import fc from 'fast-check';
import { Failure } from '../../../src/plan/failure';
import { readDecision } from '../../../src/plan/reader/readDecision';
import { TASK_HEADINGS, withIndicators, withTasks } from './decisionText';
import { anyLetter } from '../../anyLetter';

function readOrFail(text: string): ReturnType<typeof readDecision> | Failure {
  try {
    return readDecision(text);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

const word = fc.oneof(
  fc.string({ unit: anyLetter, maxLength: 12 }),
  fc.constantFrom(
    '\t',
    '\n',
    '\n\n',
    'A',
    'I',
    'II',
    '1',
    'a)',
    'PHỤ LỤC 02',
    'Căn cứ',
    'Điều 2.',
    'IV. TỔ CHỨC THỰC HIỆN',
  ),
);
const anyText = fc.array(word, { maxLength: 60 }).map((words) => words.join(''));

describe('any text at all', () => {
  test('is read or refused with a failure that has a code', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readOrFail(text)).toBeDefined();
      }),
      { seed: 142, numRuns: 150 },
    );
  });

  test('below the headings ends up in a row, a title or a question', () => {
    const cell = fc.stringMatching(/^[a-zA-ZĐđ0-9 .]{1,8}$/).map((text) => `«x${text.trim()}»`);
    const row = fc.array(fc.oneof(fc.constantFrom('', 'A', 'II', '3', 'b'), cell), {
      minLength: 2,
      maxLength: 7,
    });
    const line = fc.oneof(
      row.map((cells) => cells.join('\t')),
      cell,
      fc.constant(''),
    );
    const render = fc.constantFrom(withTasks, withIndicators);
    fc.assert(
      fc.property(render, fc.array(line, { maxLength: 12 }), (inAppendix, lines) => {
        const { plan, questions } = readDecision(inAppendix(...lines));
        const kept = [plan.indicators, plan.tasks, questions]
          .flat()
          .flatMap((row_) => Object.values(row_).map(String));
        const all = kept.join('\n').replace(/ +/g, ' ');
        for (const text of lines.join('\t').match(/«[^»]*»/gu) ?? []) {
          expect(all).toContain(text.replace(/ +/g, ' '));
        }
      }),
      { seed: 142, numRuns: 400 },
    );
  });

  const million = 1_000_000;
  const long: readonly (readonly [string, string])[] = [
    ['letters on one line', 'a'.repeat(million)],
    ['spaces', ' '.repeat(million)],
    ['tabs', '\t'.repeat(million / 2)],
    ['line breaks', '\n'.repeat(million / 4)],
    ['points', '.'.repeat(million)],
    ['combining marks', '\u0301\u0323'.repeat(million / 2)],
    ['lone surrogates', '\ud800'.repeat(million)],
    ['sentences', 'Vụ A. '.repeat(million / 6)],
    ['brackets', '(kèm theo Quyết định số '.repeat(million / 24)],
    ['labels', '1\tX\n'.repeat(30_000)],
    ['rows', `${'1\tXây\tVụ\tVăn phòng\tBáo cáo\t2024\t2025\n'.repeat(5000)}`],
    ['titles', 'I\tX\nII\tX\n'.repeat(15_000)],
  ];
  test.each(long)('very many %s are answered', (_name, text) => {
    const wholes = [text, `Điều 2. ${text}`, `IV. TỔ CHỨC THỰC HIỆN\n${text}`, `${TASK_HEADINGS}\n${text}`];
    for (const whole of wholes) expect(() => readOrFail(whole)).not.toThrow();
  });
});

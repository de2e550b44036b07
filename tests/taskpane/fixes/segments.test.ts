import fc from 'fast-check';
import { replaceStretches } from '../../../src/checks/composeFixes';
import type { Stretch } from '../../../src/checks/finding';
import type { Segment } from '../../../src/taskpane/fixes/segments';
import { segmentsOf } from '../../../src/taskpane/fixes/segments';

const textOf = (segments: readonly Segment[]) => segments.map(({ text }) => text).join('');
const marked = (segments: readonly Segment[]) =>
  segments.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');

const shows = (before: string, stretches: readonly Stretch[], old: string, now: string) =>
  it(`shows ${JSON.stringify(old)} and ${JSON.stringify(now)}`, () => {
    const segments = segmentsOf(before, replaceStretches(before, stretches), stretches);
    expect([marked(segments.before), marked(segments.after)]).toEqual([old, now]);
  });

describe('a fix of stretches', () => {
  const place = (start: number, end: number, replacement: string) => ({ start, end, replacement });
  shows(
    'Cục Viễn thôn; Vụ X',
    [place(0, 13, 'Cục Viễn thông')],
    'Cục Viễn [thôn]; Vụ X',
    'Cục Viễn [thông]; Vụ X',
  );
  shows('a  b ; c', [place(1, 3, ' '), place(4, 5, '')], 'a[  ]b[ ]; c', 'a[ ]b; c');
  shows('a b', [place(3, 3, '.')], 'a b', 'a b[.]');
  shows('a b c', [place(4, 5, 'z'), place(0, 1, 'x')], '[a] b [c]', '[x] b [z]');
});

describe('a fix of the whole cell', () => {
  it('shows the part that differs', () => {
    const { before, after } = segmentsOf('12/2024', '31/12/2024');
    expect([marked(before), marked(after)]).toEqual(['[12/2024]', '[31/12/2024]']);
  });
  it('shows nothing of an empty cell', () => {
    expect(segmentsOf('', 'x')).toEqual({ before: [], after: [{ text: 'x', differs: true }] });
  });
  it('whose stretches do not make its text shows the whole difference', () => {
    const { before, after } = segmentsOf('a b', 'a c', [{ start: 0, end: 1, replacement: 'z' }]);
    expect([marked(before), marked(after)]).toEqual(['a [b]', 'a [c]']);
  });
});

test('joined again, the parts give both texts, and no two neighbours are alike', () => {
  const texts = fc.stringMatching(/^[ab ]{0,10}$/);
  const cuts = fc.array(fc.tuple(fc.nat(10), fc.nat(10), texts), { maxLength: 3 });
  fc.assert(
    fc.property(texts, cuts, (before, raw) => {
      const stretches = raw.map(([one, other, replacement]) => {
        const [start, end] = [one, other].map((at) => Math.min(at, before.length)).sort((a, b) => a - b);
        return { start: start ?? 0, end: end ?? 0, replacement };
      });
      const after = replaceStretches(before, stretches);
      const segments = segmentsOf(before, after, stretches);
      expect([textOf(segments.before), textOf(segments.after)]).toEqual([before, after]);
      for (const side of [segments.before, segments.after]) {
        side.forEach(({ differs, text }, at) => {
          expect(text).not.toBe('');
          expect(side[at + 1]?.differs).not.toBe(differs);
        });
      }
    }),
  );
});

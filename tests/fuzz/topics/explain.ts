import fc from 'fast-check';
import { call } from '../../cli/call';
import { deadline, period, unitParts } from '../contract/readings';
import { fields, text, type Shape } from '../contract/shape';
import { line } from '../mutations/lines';
import type { Topic } from '../topic';

interface Lines {
  readonly what: 'deadline' | 'period' | 'units';
  readonly lines: readonly string[];
  readonly ending: string;
  readonly year: boolean;
}

const shapes: Readonly<Record<Lines['what'], (cell: string) => Shape>> = {
  deadline: () => deadline,
  period: () => period,
  units: (cell) => fields({ text, parts: unitParts(cell) }),
};

const unescaped = (written: string): string =>
  written.replace(/\\([n\\])/g, (_, letter: string) => (letter === 'n' ? '\n' : '\\'));

/** Every line of text has one answer, of the contract's form, for the text that was given. */
export const explain: Topic<Lines> = {
  name: 'explain',
  short: 120,
  cases: fc.record({
    what: fc.constantFrom('deadline', 'period', 'units'),
    lines: fc.array(line, { minLength: 1, maxLength: 4 }),
    ending: fc.constantFrom('\n', '\r\n'),
    year: fc.boolean(),
  }),
  faults: async ({ what, lines, ending, year }) => {
    const options = year ? ['--context-year', '2025'] : [];
    // What cannot be written in UTF-8 arrives as the character that stands for it.
    const written = lines.map((each) => new TextDecoder().decode(new TextEncoder().encode(`·${each}`)));
    const { status, out, err } = await call(['explain', what, ...options], written.join(ending));
    const answers = out.split('\n').slice(0, -1);
    return [
      ...(status === 0 && err === '' ? [] : [`status ${status}, ${err}`]),
      ...(answers.length === lines.length ? [] : [`${lines.length} lines have ${answers.length} answers`]),
      ...written.flatMap((each, index) => faultsOfLine(unescaped(each), answers[index] ?? '', shapes[what])),
    ];
  },
};

function faultsOfLine(cell: string, answer: string, shape: (cell: string) => Shape): readonly string[] {
  const parsed = JSON.parse(answer) as { text: unknown };
  return [
    ...(parsed.text === cell.normalize('NFC')
      ? []
      : [`${JSON.stringify(cell)} is answered as ${JSON.stringify(parsed.text)}`]),
    ...shape(cell)(parsed, 'answer'),
  ];
}

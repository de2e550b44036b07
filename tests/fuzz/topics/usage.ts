import fc from 'fast-check';
import { call } from '../../cli/call';
import { errorDocument } from '../contract/documents';
import type { Topic } from '../topic';

const words = fc.oneof(
  fc.constantFrom(
    ...['plan', 'explain', 'load', 'check', 'help', 'deadline', 'units', 'nowhere.xlsx', '.', ''],
    ...[
      '--json',
      '--lang',
      'en',
      'fr',
      '--as-of',
      '2026-11-23',
      '2026-02-30',
      '--out',
      '--force',
      '--fix',
      '--debug',
    ],
    ...['--context-year', '2025', '0', '--registry', '--', '-h', '--lang=en', '--as-of=', '-x', '--toString'],
  ),
  fc.string(),
);

/** Any words at all: done, or refused with a code and a sentence; never a word that was not asked for. */
export const usage: Topic<readonly string[]> = {
  name: 'usage',
  short: 200,
  cases: fc
    .array(words, { maxLength: 6 })
    // A target would be written to the working folder; only one that is missing is asked for.
    .filter((all) => all.every((word, place) => !word.startsWith('--out') || place === all.length - 1)),
  faults: async (all) => {
    const { status, out, err } = await call(all, '12/2025\n');
    if (status !== 2) return [];
    if (all.length === 0) return [];
    const refusal = err.split('\n', 1)[0] ?? '';
    return [
      ...(/^(?!internal)[a-z.-]+: \S/.test(refusal) ? [] : [`refused with: ${err}`]),
      ...(all.includes('--json')
        ? errorDocument(JSON.parse(out), 'answer')
        : out === ''
          ? []
          : [`prints ${out}`]),
    ];
  },
};

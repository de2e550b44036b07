import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { readXlsx } from '../../../../src/files/xlsx/read/readXlsx';
import { readingOf } from '../../../../src/files/xlsx/read/readingOf';
import { appendixTablesOf } from '../../../../src/files/xlsx/read/appendix/appendixTablesOf';
import { writeXlsx } from '../../../../src/files/xlsx/write/writeXlsx';
import { Failure } from '../../../../src/plan/failure';
import { documentOf } from '../../../../src/workbook/documentOf';
import { recognise } from '../../../../src/workbook/recognise';
import { sampleBlueprint } from '../../../workbook/samplePlan';
import { zipped } from '../makeXlsx';

const bytes = writeXlsx(documentOf(sampleBlueprint()), { modified: '2026-11-23T08:00:00Z' });
const parts = unzipSync(bytes);
const names = Object.keys(parts);
const read = (part: string): Uint8Array => parts[part] ?? new Uint8Array(0);

/** A reading or a failure with a code is right; any other error is not, and is thrown on. */
function answers(damaged: Uint8Array): void {
  try {
    const { document, faults } = readXlsx(damaged);
    recognise(readingOf(document, faults));
    appendixTablesOf(document);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    expect(error.code).toMatch(/^file\./);
  }
}

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  remove: fc.nat(40),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc
      .constantFrom(
        '<',
        '>',
        '"',
        '</',
        '/>',
        '<c>',
        'r="',
        '-1',
        '99999999999',
        '&#x1ec7;',
        '<v>1</v>',
        'A1',
      )
      .map((text) => new TextEncoder().encode(text)),
  ),
});

function edited(
  source: Uint8Array,
  edits: readonly { at: number; remove: number; put: Uint8Array }[],
): Uint8Array {
  return edits.reduce((before, { at, remove, put }) => {
    const place = Math.floor(at * before.length);
    return Uint8Array.from([...before.subarray(0, place), ...put, ...before.subarray(place + remove)]);
  }, source);
}

test('damaged bytes give a reading or a failure, never another error', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => answers(edited(bytes, edits))),
    { seed: 20261123, numRuns: 100 },
  );
}, 60_000);

test('so do damaged parts in a sound archive', () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.array(edit, { minLength: 1, maxLength: 3 }), (part, edits) =>
      answers(zipped({ ...parts, [part]: edited(read(part), edits) })),
    ),
    { seed: 20261123, numRuns: 100 },
  );
}, 60_000);

test('so does a workbook with any of its parts missing', () => {
  for (const part of names) {
    answers(zipped(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== part))));
  }
}, 60_000);

test('so does a workbook with one part in the place of another', () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.constantFrom(...names), (one, other) =>
      answers(zipped({ ...parts, [one]: read(other) })),
    ),
    { seed: 20261123, numRuns: 40 },
  );
}, 60_000);

import { Failure } from '../../../src/plan/failure';
import { catalogue } from '../../../src/i18n/catalogue';
import { detailsOf, problemOf } from '../../../src/taskpane/session/problem';

const thrown: readonly (readonly [string, unknown])[] = [
  ['a failure with a sentence', new Failure('file.encrypted', {}, 'EncryptedPackage')],
  ['a failure without a sentence', new Failure('no.such.code')],
  ['a plan that is there already', new Failure('workbook.already-loaded')],
  ['an error', new Error('boom')],
  ['a string', 'boom'],
  ['nothing', undefined],
];

describe('whatever is thrown', () => {
  it.each(thrown)('%s has a sentence in both languages and details to copy', (_, value) => {
    const { message, details } = problemOf(value, null);
    expect(catalogue[message.code]).toMatchObject({ vi: expect.any(String), en: expect.any(String) });
    expect(details).not.toBe('');
  });
});

test('a part of the pane that could not be fetched sends to the network, not to support', () => {
  const thrown = Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' });
  expect(problemOf(thrown, null).message.code).toBe('pane.part.not-fetched');
});

describe('the details', () => {
  it('hold code, values and the technical part of a failure', () => {
    expect(detailsOf(new Failure('file.too-large', { limit: 200 }, 'entry 3'))).toBe(
      'file.too-large\nlimit=200\nentry 3',
    );
  });

  it('hold what Office.js says of its error', () => {
    const error = Object.assign(new Error('no'), {
      code: 'GeneralException',
      debugInfo: { errorLocation: 'Range.values' },
    });
    expect(detailsOf(error)).toMatch(/code: GeneralException\nlocation: Range\.values$/);
  });
});

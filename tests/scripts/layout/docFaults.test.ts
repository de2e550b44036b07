import { docFaults } from '../../../scripts/layout/docFaults';

const FILES = ['src/excel/request/wayBack.ts', 'docs/pane.md', 'docs/images/plan.png'];

const saidOf = (text: string, page = 'docs/architecture.md'): readonly string[] =>
  docFaults([{ path: page, text }], FILES);

describe('A page for people', () => {
  test.each([
    ['a whole path', '`src/excel/request/wayBack.ts`'],
    ['the end of a path', '`request/wayBack.ts`, `wayBack.ts`'],
    ['a link from its own folder', '[the pane](pane.md#plan) ![](images/plan.png)'],
    ['a link into the world', '[Office](https://example.org/a.md)'],
    ['a day', '`5/1/2026`'],
  ])('may name %s', (_, text) => {
    expect(saidOf(text)).toEqual([]);
  });

  test.each([
    ['a source that has moved', '`excel/wayBack.ts`', 'excel/wayBack.ts'],
    ['a picture that is gone', '![](images/gone.png)', 'docs/images/gone.png'],
  ])('may not name %s', (_, text, missing) => {
    expect(saidOf(text)).toEqual([`docs/architecture.md names ${missing}, which is not there.`]);
  });

  it('at the root links from there', () => {
    expect(saidOf('[pane](docs/pane.md)', 'README.md')).toEqual([]);
    expect(saidOf('[pane](pane.md)', 'README.md')).toEqual(['README.md names pane.md, which is not there.']);
  });
});

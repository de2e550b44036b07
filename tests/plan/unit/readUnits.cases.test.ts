import { readFileSync } from 'node:fs';
import { bundledRegistry } from '../../../src/plan/unit/bundledRegistry';
import { readUnits } from '../../../src/plan/unit/readUnits';
import { oneSpaced } from '../../../src/plan/unit/cell/letterForm';
import type { UnitPart } from '../../../src/plan/unit/unit';

type Truth = Pick<UnitPart, 'written' | 'kind' | 'name'>;

const cases = readFileSync('tests/cases/unit-cells.tsv', 'utf8')
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => {
    const [cell = '', truth = '[]', origin = ''] = line.split('\t');
    return { cell: unescaped(cell), truth: JSON.parse(truth) as Truth[], origin };
  });

function unescaped(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\n/g, '\n')
    .replace(/\\t/g, '\t');
}

/** Units exactly and in order; of groups, only that their text is covered by group parts. */
function mustRead(cell: string, truth: readonly Truth[]): void {
  const parts = readUnits(cell, bundledRegistry);
  const said = parts
    .filter(({ kind }) => kind !== 'group')
    .map(({ written, kind, name }) => ({ written, kind, name }));
  const asked = truth
    .filter(({ kind }) => kind !== 'group')
    .map(({ written, kind, name }) => ({ written: oneSpaced(written), kind, name }));
  expect(said).toEqual(asked);
  const groups = parts.filter(({ kind }) => kind === 'group').map(({ written }) => written);
  const missing = truth
    .filter(({ kind }) => kind === 'group')
    .filter(({ written }) => uncovered(written, groups) !== '');
  expect(missing).toEqual([]);
}

/** What of the text no group part holds; signs and `và` apart. */
function uncovered(written: string, groups: readonly string[]): string {
  const whole = groups.some((group) => group.includes(written));
  const left = whole ? '' : groups.reduce((text, group) => text.replace(group, ' '), written);
  return left.replace(/[\s,;.]|và/g, '');
}

describe('unit cells of real and made plans', () => {
  test.each(cases)('$cell', ({ cell, truth }) => {
    mustRead(cell, truth);
  });
});

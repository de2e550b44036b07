import { sayFrom } from '../../../src/i18n/sayFrom';
import { catalogue } from '../../../src/i18n/catalogue';
import type { Finding } from '../../../src/checks/finding';
import type { FindingFilter } from '../../../src/taskpane/findings/filter';
import { applyFilter, emptyFilter, foldForSearch, unitsOf } from '../../../src/taskpane/findings/filter';
import { groupFindings, linesOf } from '../../../src/taskpane/findings/group';
import { searchable } from '../../../src/taskpane/findings/searchable';
import { fakeFinding } from '../fake/findings';
import { fakeOutcome } from '../fake/outcome';

const { snapshot } = fakeOutcome([]);
const say = (what: string | { readonly code: string }) =>
  sayFrom(catalogue, 'vi', typeof what === 'string' ? { code: what } : what);
const items = (...findings: readonly Finding[]) => searchable(findings, snapshot, say);

const misspelt = fakeFinding({ id: 'misspelt', key: 'A.I.8' });
const conditional = fakeFinding({
  id: 'conditional',
  key: 'A.I.2',
  code: 'deadline.conditional',
  severity: 'warning',
  column: 'deadline',
  found: 'Theo tiến độ trong Nghị định',
});

const lets = (filter: Partial<FindingFilter>, ...ids: readonly string[]) =>
  it(`lets through ${ids.join(', ') || 'nothing'} with ${JSON.stringify(filter)}`, () => {
    const through = applyFilter(items(misspelt, conditional), { ...emptyFilter, ...filter });
    expect(through.map(({ finding }) => finding.id)).toEqual(ids);
  });

describe('the filter of the findings', () => {
  lets({}, 'misspelt', 'conditional');
  lets({ severity: 'warning' }, 'conditional');
  lets({ unit: 'Cục Chuyển đổi số quốc gia' }, 'misspelt');
  lets({ unit: 'Vụ Kinh tế số và Xã hội số' }, 'conditional');
  lets({ unit: 'Vụ Bưu chính' });
  lets({ words: 'tien do' }, 'conditional');
  lets({ words: 'NGHỊ  định tiến' }, 'conditional');
  lets({ words: 'a.i.8' }, 'misspelt');
  lets({ words: 'Thời gian hoàn thành' }, 'conditional');
  lets({ words: 'tiến độ', severity: 'error' });
});

describe('what is listed', () => {
  it('leaves out what a person has accepted', () => {
    expect(items(fakeFinding({ id: 'waived', waived: true }))).toEqual([]);
  });

  it('offers the units that have findings, each once', () => {
    expect(unitsOf(items(misspelt, { ...misspelt, id: 'again' }, conditional))).toEqual([
      'Cục Chuyển đổi số quốc gia',
      'Vụ Kinh tế số và Xã hội số',
    ]);
  });

  it('takes text in any accents and case for the same', () => {
    expect(foldForSearch('ĐẾN HẠN')).toBe(foldForSearch('đến hạn'.normalize('NFD')));
  });
});

describe('the groups', () => {
  const groups = groupFindings(items(conditional, misspelt, { ...misspelt, id: 'again' }));

  it('put errors first and hold the findings of one check', () => {
    expect(groups.map(({ code, findings }) => [code, findings.length])).toEqual([
      ['unit.misspelt', 2],
      ['deadline.conditional', 1],
    ]);
  });

  it('give every line a key of its own, also for findings with the same fingerprint', () => {
    const lines = linesOf(groupFindings(items(misspelt, misspelt, misspelt)));
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
  });

  it('give 5,000 findings in the time of a key press', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => fakeFinding({ id: String(at) }));
    expect(linesOf(groupFindings(applyFilter(items(...many), emptyFilter)))).toHaveLength(5_001);
  });
});

import { sayFrom } from '../../../src/i18n/sayFrom';
import { catalogue } from '../../../src/i18n/catalogue';
import type { Finding } from '../../../src/checks/finding';
import type { FindingFilter } from '../../../src/taskpane/findings/filter';
import {
  applyFilter,
  choicesOf,
  emptyFilter,
  filtersSet,
  foldForSearch,
  inState,
  isEmptyFilter,
} from '../../../src/taskpane/findings/filter';
import { groupFindings, linesOf } from '../../../src/taskpane/findings/group';
import { listItems, warmUp } from '../../../src/taskpane/findings/listedItem';
import { worklistOf } from '../../../src/review/worklist/worklistOf';
import { fakeFinding } from '../fake/findings';
import { fakeOutcome } from '../fake/outcome';

const { snapshot } = fakeOutcome([]);
const say = (what: string | { readonly code: string }) =>
  sayFrom(catalogue, 'vi', typeof what === 'string' ? { code: what } : what);
const items = (...findings: readonly Finding[]) =>
  listItems(worklistOf(findings, snapshot).items, snapshot, say);

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
    expect(through.map(({ item }) => item.id)).toEqual(ids);
  });

describe('the filter of the findings', () => {
  lets({}, 'misspelt', 'conditional');
  lets({ severity: 'warning' }, 'conditional');
  lets({ unit: 'Cục Chuyển đổi số quốc gia' }, 'misspelt');
  lets({ unit: 'Vụ Kinh tế số và Xã hội số' }, 'conditional');
  lets({ unit: 'Vụ Bưu chính' });
  lets({ check: 'unit.misspelt' }, 'misspelt');
  lets({ sheet: 'Nhiệm vụ' }, 'misspelt', 'conditional');
  lets({ sheet: 'Chỉ tiêu' });
  lets({ words: 'tien do' }, 'conditional');
  lets({ words: 'NGHỊ  định tiến' }, 'conditional');
  lets({ words: 'a.i.8' }, 'misspelt');
  lets({ words: 'Thời gian hoàn thành' }, 'conditional');
  lets({ words: 'tiến độ', severity: 'error' });
});

describe('what is listed', () => {
  /** The work list where these were decided as given, in `KiemTra`. */
  const decided = (words: Readonly<Record<string, string>>) => {
    const text = (value: string) => ({ value, text: value, format: '@', computed: false, cell: 'A2' });
    const rows = Object.entries(words).map(([key, word], row) => ({
      key,
      row,
      cells: {
        decision: text(word),
        code: text('unit.misspelt'),
        table: text('NhiemVu'),
        key: text('A.I.8'),
        message: text('Viết sai tên'),
        reason: text('Theo văn bản gốc'),
      },
    }));
    const table = { name: 'KiemTra', sheet: 'Kiểm tra', columns: {}, missing: [], renamed: {} } as const;
    const tables = { ...snapshot.tables, KiemTra: { ...table, headingRow: 0, lastRow: rows.length, rows } };
    const with_ = { ...snapshot, tables };
    return listItems(worklistOf([misspelt, conditional], with_).items, with_, say);
  };
  const all = decided({ misspelt: 'Chấp nhận', gone: 'Đã sửa' });
  const ids = (listed: ReturnType<typeof items>) => listed.map(({ item }) => item.id);

  it.each([
    ['open', ['conditional']],
    ['accepted', ['misspelt']],
    ['fixed', ['gone']],
    ['sentBack', []],
    ['all', ['misspelt', 'conditional', 'gone']],
  ] as const)('in the state %s is %j', (state, expected) => {
    expect(ids(inState(all, { state }))).toEqual(expected);
  });

  it('is found by the reason of its decision, also where the finding is gone', () => {
    expect(ids(applyFilter(all, { ...emptyFilter, words: 'van ban goc' }))).toEqual(['misspelt', 'gone']);
  });

  it('has the unit of its row, also where the finding is gone', () => {
    expect(all.map(({ units }) => units)).toEqual([
      ['Cục Chuyển đổi số quốc gia'],
      ['Vụ Kinh tế số và Xã hội số'],
      ['Cục Chuyển đổi số quốc gia'],
    ]);
  });

  it('offers each check, unit and sheet once', () => {
    expect(choicesOf(items(misspelt, { ...misspelt, id: 'again' }, conditional))).toEqual({
      checks: ['unit.misspelt', 'deadline.conditional'],
      units: ['Cục Chuyển đổi số quốc gia', 'Vụ Kinh tế số và Xã hội số'],
      sheets: ['Nhiệm vụ'],
    });
  });

  it('counts the filters that are set, the state and the words apart', () => {
    const set = { ...emptyFilter, state: 'all', unit: 'Vụ Bưu chính', sheet: 'Nhiệm vụ' } as const;
    expect([filtersSet(set), isEmptyFilter(set), isEmptyFilter(emptyFilter)]).toEqual([2, false, true]);
    expect(isEmptyFilter({ ...emptyFilter, words: 'x' })).toBe(false);
  });

  it('takes text in any accents and case for the same', () => {
    expect(foldForSearch('ĐẾN HẠN')).toBe(foldForSearch('đến hạn'.normalize('NFD')));
  });

  it('says nothing of its items before it must, and each once', () => {
    let said = 0;
    const counting = (what: Parameters<typeof say>[0]) => {
      said += 1;
      return say(what);
    };
    const listed = listItems(worklistOf([misspelt], snapshot).items, snapshot, counting);
    expect(said).toBe(0);
    expect([...warmUp(listed)]).toHaveLength(1);
    const once = said;
    applyFilter(listed, { ...emptyFilter, words: 'viet sai' });
    expect([once > 0, said]).toEqual([true, once]);
  });
});

describe('the groups', () => {
  const groups = groupFindings(items(conditional, misspelt, { ...misspelt, id: 'again' }));

  it('put errors first and hold the findings of one check', () => {
    expect(groups.map(({ code, items: members }) => [code, members.length])).toEqual([
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

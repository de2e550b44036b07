import fc from 'fast-check';
import { runChecks } from '../../../src/checks/runChecks';
import { alike } from '../../../src/review/clusters/alike';
import type { SpellingCluster } from '../../../src/review/clusters/cluster';
import { clustersOf } from '../../../src/review/clusters/clustersOf';
import { rewritingsOf, settle, type Settlement } from '../../../src/review/clusters/settle';
import { recognise } from '../../../src/workbook/recognise';
import { registryOf } from '../../../src/workbook/registryOf';
import type { WorkbookReading } from '../../../src/workbook/reading';
import { applied } from '../../checks/applied';
import { AS_OF, edited, loaded, type Edit } from '../../checks/checked';
import { smallPlan } from '../../checks/smallPlan';

const plan = loaded(smallPlan);

interface Looked {
  readonly reading: WorkbookReading;
  readonly clusters: readonly SpellingCluster[];
}

function look(reading: WorkbookReading): Looked {
  const snapshot = recognise(reading);
  return { reading, clusters: clustersOf(snapshot, registryOf(snapshot)) };
}

const withCells = (...edits: readonly Edit[]): Looked => look(edited(plan, edits));

/** The workbook once the cluster with this spelling was settled. */
function settled({ reading, clusters }: Looked, written: string, settlement: Settlement): Looked {
  const snapshot = recognise(reading);
  const cluster = clusters.find(({ spellings }) => spellings.some((each) => each.written === written));
  if (!cluster) throw new Error(`No cluster has ${written}.`);
  return look(applied(reading, settle(snapshot, registryOf(snapshot), cluster, settlement)));
}

const told = ({ clusters }: Looked, written: string) => {
  const cluster = clusters.find(({ spellings }) => spellings.some((each) => each.written === written));
  return (
    cluster && [
      cluster.name,
      ...cluster.spellings.map((each) => [each.written, each.kind, each.places.length]),
    ]
  );
};

const findingsOn = ({ reading }: Looked, written: string) => {
  const snapshot = recognise(reading);
  const registry = registryOf(snapshot);
  return runChecks({ snapshot, registry, asOf: AS_OF, decisionYear: 2024, original: null })
    .filter(({ code, found }) => code.startsWith('unit.') && found === written)
    .map(({ code }) => code);
};

const cellOf = ({ reading }: Looked, table: string, row: number, column: string) => {
  const { tables } = recognise(reading);
  return tables[table as 'NhiemVu']?.rows[row - 1]?.cells[column]?.value;
};

describe('the ways in which a unit is written stand together', () => {
  test('with how often each stands', () => {
    const looked = withCells(
      ['NhiemVu', 1, 'coordinators', 'Cục Viễn Thông'],
      ['NhiemVu', 2, 'coordinators', 'Cục Viễn Thông; Cục Viễn thong'],
    );
    expect(told(looked, 'Cục Viễn Thông')?.[0]).toBe('Cục Viễn thông');
    expect(told(looked, 'Cục Viễn Thông')).toContainEqual(['Cục Viễn Thông', 'variant', 2]);
    expect(told(looked, 'Cục Viễn Thông')).toContainEqual(['Cục Viễn thong', expect.any(String), 1]);
  });

  test('and a unit that has only its official name is not shown', () => {
    const names = look(plan).clusters.flatMap(({ spellings }) => spellings.map(({ kind }) => kind));
    for (const { spellings } of look(plan).clusters) {
      expect(spellings.some(({ kind }) => kind !== 'official')).toBe(true);
    }
    expect(names.every((kind) => kind !== 'unknown')).toBe(true);
  });

  test('and names that nobody knows stand with those that look like them', () => {
    const looked = withCells(
      ['NhiemVu', 1, 'coordinators', 'Viện Nghiên cứu Mặt Trời'],
      ['NhiemVu', 2, 'coordinators', 'Viện Nghiên cứu Mặt Trờ'],
    );
    expect(told(looked, 'Viện Nghiên cứu Mặt Trờ')).toEqual([
      null,
      ['Viện Nghiên cứu Mặt Trời', 'unknown', 1],
      ['Viện Nghiên cứu Mặt Trờ', 'unknown', 1],
    ]);
  });

  test('or alone', () => {
    const looked = withCells(['NhiemVu', 1, 'coordinators', 'Viện Nghiên cứu Mặt Trời']);
    expect(told(looked, 'Viện Nghiên cứu Mặt Trời')).toHaveLength(2);
  });

  test('and a group that names nobody is no spelling', () => {
    const looked = withCells(['NhiemVu', 1, 'coordinators', 'Các cơ quan, đơn vị liên quan']);
    expect(told(looked, 'Các cơ quan, đơn vị liên quan')).toBeUndefined();
  });
});

describe('settling a cluster', () => {
  const spelled = withCells(
    ['NhiemVu', 1, 'lead', 'Cục Viễn Thông'],
    ['NhiemVu', 2, 'coordinators', 'Văn phòng Bộ; Cục Viễn Thông'],
  );
  const unit = spelled.clusters.find(({ name }) => name === 'Cục Viễn thông')?.unit ?? '';

  test('writes the official name in every place of a spelling, and nothing else of the cell', () => {
    const after = settled(spelled, 'Cục Viễn Thông', { unit, accepted: [], rewritten: ['Cục Viễn Thông'] });
    expect(cellOf(after, 'NhiemVu', 1, 'lead')).toBe('Cục Viễn thông');
    expect(cellOf(after, 'NhiemVu', 2, 'coordinators')).toBe('Văn phòng Bộ; Cục Viễn thông');
    expect(findingsOn(after, 'Cục Viễn Thông')).toEqual([]);
  });

  test('or remembers the spelling in DonVi: the cells stay, and it is reported no more', () => {
    const after = settled(spelled, 'Cục Viễn Thông', { unit, accepted: ['Cục Viễn Thông'], rewritten: [] });
    expect(cellOf(after, 'NhiemVu', 1, 'lead')).toBe('Cục Viễn Thông');
    expect(told(after, 'Cục Viễn Thông')).toContainEqual(['Cục Viễn Thông', 'accepted', 2]);
    expect(findingsOn(spelled, 'Cục Viễn Thông')).toEqual(['unit.variant', 'unit.variant']);
    expect(findingsOn(after, 'Cục Viễn Thông')).toEqual([]);
  });

  test('twice changes nothing the second time', () => {
    const settlement = { unit, accepted: ['Cục Viễn Thông'], rewritten: [] };
    const once = settled(spelled, 'Cục Viễn Thông', settlement);
    expect(settled(once, 'Cục Viễn Thông', settlement).reading).toEqual(once.reading);
  });

  test('gives a name that nobody knew its unit, and the row its normalised lead', () => {
    const looked = withCells(
      ['NhiemVu', 1, 'lead', 'Viện Nghiên cứu Mặt Trời'],
      ['NhiemVu', 1, 'leadUnits', null],
    );
    const after = settled(looked, 'Viện Nghiên cứu Mặt Trời', {
      unit,
      accepted: ['Viện Nghiên cứu Mặt Trời'],
      rewritten: [],
    });
    expect(cellOf(after, 'NhiemVu', 1, 'lead')).toBe('Viện Nghiên cứu Mặt Trời');
    expect(cellOf(after, 'NhiemVu', 1, 'leadUnits')).toBe('Cục Viễn thông');
    expect(findingsOn(after, 'Viện Nghiên cứu Mặt Trời')).toEqual([]);
  });

  test('keeps normalised lead units that a person entered', () => {
    const looked = withCells(
      ['NhiemVu', 1, 'lead', 'Viện Nghiên cứu Mặt Trời'],
      ['NhiemVu', 1, 'leadUnits', 'Văn phòng Bộ'],
    );
    const after = settled(looked, 'Viện Nghiên cứu Mặt Trời', {
      unit,
      accepted: ['Viện Nghiên cứu Mặt Trời'],
      rewritten: [],
    });
    expect(cellOf(after, 'NhiemVu', 1, 'leadUnits')).toBe('Văn phòng Bộ');
  });

  test('shows each place before and after', () => {
    const [cluster] = spelled.clusters.filter(({ name }) => name === 'Cục Viễn thông');
    if (!cluster) throw new Error('There is no such cluster.');
    const registry = registryOf(recognise(spelled.reading));
    const rewritings = rewritingsOf(cluster, { unit, rewritten: ['Cục Viễn Thông'] }, registry);
    expect(rewritings.map(({ fix }) => fix.changes[0]?.after)).toEqual([
      'Cục Viễn thông',
      'Văn phòng Bộ; Cục Viễn thông',
    ]);
  });

  test('of a unit that DonVi has no row of changes nothing', () => {
    const after = settled(spelled, 'Cục Viễn Thông', {
      unit: 'no-such-unit',
      accepted: ['Cục Viễn Thông'],
      rewritten: [],
    });
    expect(after.reading).toEqual(spelled.reading);
  });
});

describe('names that are alike', () => {
  test.each([
    [['Trung tâm Dữ liệu', 'Trung tâm dữ liệu.'], 1],
    [['Trung tâm Dữ liệu', 'Trung tam Du lieu'], 1],
    [['Trung tâm Dữ liệu', 'Trung tâm Dữ liêuj'], 1],
    [['Trung tâm Dữ liệu', 'Trung tâm Báo chí'], 2],
    [['Cục A', 'Cục B'], 2],
  ])('%j make %i groups', (names, groups) => {
    expect(alike(names)).toHaveLength(groups);
  });

  test('each stand in exactly one group', () => {
    const name = fc.stringMatching(/^[ABCabcđê ]{1,14}$/);
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 12 }), (names) => {
        expect(alike(names).flat().sort()).toEqual([...names].sort());
      }),
      { numRuns: 200 },
    );
  });
});

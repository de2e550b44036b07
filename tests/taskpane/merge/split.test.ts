import { packagesOf } from '../../../src/consolidate/package/packagesOf';
import { openArchive } from '../../../src/files/archive/openArchive';
import { createMergeStore, type SplitChoices } from '../../../src/taskpane/merge/mergeWork';
import { readChoices, usualChoices } from '../../../src/taskpane/merge/split/choices';
import { leftOverPlaces } from '../../../src/taskpane/merge/split/leftOverPlaces';
import { makePackages } from '../../../src/taskpane/merge/split/makePackages';
import { proposedPeriods } from '../../../src/taskpane/merge/split/proposals';
import { choices, masterOf } from '../../consolidate/package/masterOf';
import { plan } from '../../consolidate/package/smallPlan';

const master = masterOf(plan);
const TODAY = '2026-11-24';

describe('the periods that a day suggests', () => {
  const begin = (day: string, ids: readonly string[]) =>
    test(`${day}: ${ids.join(', ')} first`, () => {
      expect(
        proposedPeriods(day)
          .map(({ id }) => id)
          .slice(0, ids.length),
      ).toEqual(ids);
    });
  begin('2026-11-24', ['2026-H2', '2026-H1', '2026-Q4', '2026-Q3', '2026-11', '2026']);
  begin('2026-06-30', ['2026-H1', '2025-H2', '2026-Q2', '2026-Q1', '2026-06', '2026']);
  begin('2026-01-01', ['2026-H1', '2025-H2', '2026-Q1', '2025-Q4', '2026-01', '2026']);
});

describe('what was typed for the packages', () => {
  const typed = (part: Partial<SplitChoices>) =>
    readChoices({ ...usualChoices(TODAY), ...part }, TODAY, master);
  test('is the half year and five working days where nobody typed anything', () => {
    expect(typed({}).choices).toMatchObject({
      period: { id: '2026-H2' },
      answerBy: '2026-12-01',
      sendTo: null,
    });
  });
  test('may name no day to answer by', () => {
    expect(typed({ answerBy: ' ' }).choices?.answerBy).toBeNull();
  });
  test('names to whom it goes, without blanks around', () => {
    expect(typed({ sendTo: ' Văn phòng ' }).choices?.sendTo).toBe('Văn phòng');
  });
  test.each([
    ['a period that there is not', { period: '2026-H3' }, { period: true, day: false }],
    ['a day that there is not', { answerBy: '31/02/2027' }, { period: false, day: true }],
    ['a day that is past', { answerBy: '23/11/2026' }, { period: false, day: true }],
  ])('is refused with %s', (_, part, wrong) => {
    expect(typed(part)).toEqual({ choices: null, wrong });
  });
});

describe('making packages', () => {
  beforeAll(() => {
    Object.assign(URL, { createObjectURL: () => 'blob:a', revokeObjectURL: () => undefined });
    Object.assign(globalThis, { document: { createElement: () => ({ click: () => undefined }) } });
  });
  const packages = packagesOf(master, choices());

  test('gives one zip of a workbook for each unit and the letter, and each of them by itself', async () => {
    const store = createMergeStore();
    await makePackages(store, packages, master.snapshot, choices());
    const { made, job, fault } = store.get();
    expect([job, fault]).toEqual([null, null]);
    const names = [...packages.packages.map(({ fileName }) => fileName), 'cong-van-gui-don-vi_2026-H2.docx'];
    expect(openArchive(made?.archive.file.bytes ?? new Uint8Array()).entries).toEqual(names);
    expect(made?.single.map(({ file }) => file.name)).toEqual(names);
  });

  test('that is stopped gives nothing, and gives back the addresses of what was made', async () => {
    const given = jest.spyOn(URL, 'createObjectURL');
    const back = jest.spyOn(URL, 'revokeObjectURL');
    const store = createMergeStore();
    const stop = store.subscribe(() => {
      if (store.get().job?.done === 1) store.change({ job: null });
    });
    await makePackages(store, packages, master.snapshot, choices());
    stop();
    expect(store.get()).toMatchObject({ made: null, job: null, fault: null });
    expect(given.mock.calls.length).toBeGreaterThan(0);
    expect(back).toHaveBeenCalledTimes(given.mock.calls.length);
  });
});

describe('what is in no package', () => {
  const places = (written: Parameters<typeof masterOf>[0]) => {
    const view = masterOf(written);
    const { unplaced } = packagesOf(view, choices());
    return leftOverPlaces(unplaced, view.snapshot).map(({ row, place }) => [row.key, place?.cell ?? null]);
  };
  test('leads to the cell that names the lead', () => {
    expect(places({ tasks: [{ key: 'A.I.1', lead: 'Các cơ quan, đơn vị liên quan' }] })).toEqual([
      ['A.I.1', 'G2'],
    ]);
  });
  test('leads to the later one of two rows with one key', () => {
    const lead = 'Cục Viễn thông';
    expect(
      places({
        tasks: [
          { key: 'A.I.1', lead },
          { key: 'A.I.1', lead },
        ],
      }),
    ).toEqual([['A.I.1', 'A3']]);
  });
});

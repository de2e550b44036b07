import { zipSync } from 'fflate';
import { writeXlsx } from '../../../src/files/xlsx/write/writeXlsx';
import { learnAll } from '../../../src/taskpane/language/sentences';
import { createMergeStore } from '../../../src/taskpane/merge/mergeWork';
import { filesUnder, type DroppedEntry } from '../../../src/taskpane/merge/receive/droppedFiles';
import type { ChosenReturn } from '../../../src/taskpane/merge/receive/returnSource';
import { takeReturns } from '../../../src/taskpane/merge/receive/takeReturns';
import { masterOf, packageOf, TODAY } from '../../consolidate/package/masterOf';
import { plan } from '../../consolidate/package/smallPlan';

const bytes = writeXlsx(packageOf(masterOf(plan), 'vienthong').document(), {
  modified: `${TODAY}T00:00:00Z`,
});

function chosen(name: string, content: Uint8Array): ChosenReturn {
  return {
    name,
    size: content.length,
    lastModified: Date.UTC(2026, 10, 24),
    arrayBuffer: async () => new Uint8Array(content).buffer,
  };
}

const taken = async (...files: readonly ChosenReturn[]) => {
  const store = createMergeStore();
  await takeReturns(
    store,
    files.map((file) => ({ file, path: file.name })),
  );
  return store;
};

// The pane has every sentence before this part of it is shown.
beforeAll(learnAll);

describe('files that came back', () => {
  test('are read one by one; what is no workbook says why and stays in the list', async () => {
    const store = await taken(chosen('a.xlsx', bytes), chosen('b.xlsx', Uint8Array.of(1, 2, 3)));
    expect(store.get().returns).toMatchObject([
      {
        file: 'a.xlsx',
        changedAt: '2026-11-24T00:00:00.000Z',
        checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
      { file: 'b.xlsx', workbook: null, refused: { message: { code: expect.stringMatching(/^failure\./) } } },
    ]);
    expect(store.get().returns[0]?.workbook?.format).toBe('xlsx');
    expect(store.get().job).toBeNull();
  });

  test('are found in an archive, without what programs put beside them', async () => {
    const zip = zipSync({
      'x/a.xlsx': bytes,
      '__MACOSX/a.xlsx': bytes,
      'x/~$a.xlsx': bytes,
      'doc.txt': bytes,
    });
    const store = await taken(chosen('all.zip', zip));
    expect(store.get().returns.map(({ file }) => file)).toEqual(['all.zip!x/a.xlsx']);
  });

  test('that are archives within an archive, or no archive, refuse themselves', async () => {
    const store = await taken(
      chosen('all.zip', zipSync({ 'b.zip': zipSync({ 'a.xlsx': bytes }) })),
      chosen('bad.zip', Uint8Array.of(1, 2, 3)),
    );
    expect(store.get().returns.map(({ file, workbook }) => [file, workbook])).toEqual([
      ['all.zip!b.zip', null],
      ['bad.zip', null],
    ]);
  });

  test('take the place of themselves when they are chosen again', async () => {
    const store = await taken(chosen('a.xlsx', bytes), chosen('a.xlsx', bytes));
    expect(store.get().returns).toHaveLength(1);
  });

  test('of one name and different bytes both stay, however often each is chosen', async () => {
    const other = writeXlsx(packageOf(masterOf(plan), 'vienthong').document(), {
      modified: '2026-11-25T00:00:00Z',
    });
    const store = await taken(chosen('bao cao.xlsx', bytes));
    const again = (content: Uint8Array) => {
      const file = chosen('bao cao.xlsx', content);
      return takeReturns(store, [{ file, path: file.name }]);
    };
    await again(other);
    await again(bytes);
    await again(other);
    const { returns } = store.get();
    expect(returns.map(({ file }) => file)).toEqual(['bao cao.xlsx', 'bao cao (2).xlsx']);
    expect(new Set(returns.map(({ checksum }) => checksum)).size).toBe(2);
  });

  test('that were read before the user stops it stay', async () => {
    const store = createMergeStore();
    // Each is looked at first, in case it is an archive, and then read.
    let turns = 0;
    store.subscribe(() => {
      if (store.get().job?.name !== 'b.xlsx') return;
      turns += 1;
      if (turns === 2) store.change({ job: null });
    });
    const files = ['a.xlsx', 'b.xlsx', 'c.xlsx'].map((name) => ({ file: chosen(name, bytes), path: name }));
    await takeReturns(store, files);
    expect(store.get().returns.map(({ file }) => file)).toEqual(['a.xlsx']);
  });
});

describe('what is dropped', () => {
  const file = (fullPath: string): DroppedEntry => ({
    isFile: true,
    isDirectory: false,
    fullPath,
    file(take) {
      take(chosen(fullPath.slice(fullPath.lastIndexOf('/') + 1), bytes));
    },
  });
  const folder = (fullPath: string, ...batches: readonly (readonly DroppedEntry[])[]): DroppedEntry => ({
    isFile: false,
    isDirectory: true,
    fullPath,
    createReader() {
      const left = [...batches];
      return {
        readEntries(take) {
          take(left.shift() ?? []);
        },
      };
    },
  });

  test('is taken as it is; a folder is searched, however many times the browser has to be asked', async () => {
    const found = await filesUnder([
      file('/ghi-chu.txt'),
      folder('/ve', [file('/ve/a.xlsx')], [file('/ve/b.txt'), folder('/ve/sau', [file('/ve/sau/c.ods')])]),
    ]);
    expect(found.map(({ path }) => path)).toEqual(['ghi-chu.txt', 've/a.xlsx', 've/sau/c.ods']);
  });
});

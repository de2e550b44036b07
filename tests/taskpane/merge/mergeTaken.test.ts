import { writeXlsx } from '../../../src/files/xlsx/write/writeXlsx';
import { readReturned } from '../../../src/files/returned/readReturned';
import { learnAll } from '../../../src/taskpane/language/sentences';
import { mergeTaken } from '../../../src/taskpane/merge/mergeTaken';
import type { TakenReturn } from '../../../src/taskpane/merge/mergeWork';
import { masterOf, packageOf, TODAY } from '../../consolidate/package/masterOf';
import { plan } from '../../consolidate/package/smallPlan';

const master = masterOf(plan);
const bytes = writeXlsx(packageOf(master, 'vienthong').document(), { modified: `${TODAY}T00:00:00Z` });

async function returned(file: string): Promise<TakenReturn> {
  return { file, changedAt: null, checksum: file, workbook: await readReturned(bytes, file) };
}

// The pane has every sentence before this part of it is shown.
beforeAll(learnAll);

describe('files that are merged', () => {
  test('let the pane hear the user before each file, before the merge and before its account', async () => {
    const taken = await Promise.all(['a.xlsx', 'b.xlsx', 'c.xlsx'].map(returned));
    const pause = jest.fn(async () => undefined);
    expect(await mergeTaken(taken, master, null, pause)).toMatchObject({
      kind: 'merged',
      account: { closes: true },
    });
    expect(pause).toHaveBeenCalledTimes(taken.length + 2);
  });

  test('are not held against the same workbook again', async () => {
    const [first, second] = await Promise.all(['a.xlsx', 'b.xlsx'].map(returned));
    if (!first || !second) throw new Error('Nothing came back.');
    const once = await mergeTaken([first], master, null, async () => undefined);
    const pause = jest.fn(async () => undefined);
    const twice = await mergeTaken([first, second], master, null, pause);
    expect(twice.returns[0]).toBe(once.returns[0]);
    expect(pause).toHaveBeenCalledTimes(1 + 2);
  });

  test('are given up where nobody wants the answer any more', async () => {
    const taken = await Promise.all(['a.xlsx', 'b.xlsx'].map(returned));
    const stop = async () => {
      throw new Error('stopped');
    };
    await expect(mergeTaken(taken, master, null, stop)).rejects.toThrow('stopped');
  });
});

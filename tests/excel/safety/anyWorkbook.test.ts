import fc from 'fast-check';
import { removalOf } from '../../../src/workbook/unload/unloadOrder';
import { randomDocument } from '../../files/xlsx/write/randomDocument';
import { sampleBlueprint } from '../../workbook/samplePlan';
import { stageWith } from './kept';
import { stateOf } from './workbookState';

test('whatever a workbook holds, loading a plan and taking it out leaves it as it was', async () => {
  await fc.assert(
    fc.asyncProperty(randomDocument, async (document) => {
      const { model, port } = await stageWith(() => document);
      const state = () => ({ ...(structuredClone(stateOf(model)) as object), front: null });
      const before = state();
      await port.create(sampleBlueprint());
      await port.removePlan(removalOf(await port.readWhole(), sampleBlueprint()));
      expect(state()).toEqual(before);
    }),
    { numRuns: 8, seed: 20_261_124 },
  );
});

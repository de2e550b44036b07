import { lockStructure } from '../../../src/workbench/model/structureLock';
import { deeds } from '../safety/deeds';
import { outcomeOf, stageOf, stateOn } from '../safety/interrupted';

const structural = ['loading a plan', 'taking the plan out with its sheets'] as const;
const within = ['correcting cells', 'recording findings', 'changing the settings', 'turning highlights off'];

const deed = (name: string) => {
  const found = deeds[name];
  if (!found) throw new Error(`There is no deed “${name}”.`);
  return found;
};

describe('a workbook whose structure is protected', () => {
  test.each(structural)('refuses %s with a sentence that says what to do, and is as it was', async (name) => {
    const stage = await stageOf(deed(name));
    const before = stateOn(stage);
    lockStructure(stage.model, true);
    expect((await outcomeOf(stage, deed(name)))?.code).toBe('workbook.structure-protected');
    expect(stateOn(stage)).toEqual(before);
  });

  test.each(within)('takes what changes no sheet: %s', async (name) => {
    const stage = await stageOf(deed(name));
    lockStructure(stage.model, true);
    expect(await outcomeOf(stage, deed(name))).toBeNull();
  });
});

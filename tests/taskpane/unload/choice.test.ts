import { choiceOf } from '../../../src/taskpane/unload/choice';
import type { UnloadFacts } from '../../../src/workbook/unload/unloadFacts';
import { fakeFacts } from '../fake/unload';

const some = { count: 2, places: ['Nhiệm vụ!O2', 'Nhiệm vụ!O3'] };
const { own } = fakeFacts();

const cases: readonly (readonly [string, Partial<UnloadFacts>, object])[] = [
  ['nothing of the user', {}, { offered: 'remove', removable: true, agreement: [], blocked: false }],
  [
    'progress that was typed',
    { own: { ...own, followUp: some } },
    {
      offered: 'keep',
      removable: true,
      agreement: [{ code: 'pane.unload.what.cells', params: { count: 2 } }],
    },
  ],
  [
    'comments on our sheets',
    { objects: some },
    { offered: 'keep', agreement: [{ code: 'pane.unload.what.objects', params: { count: 2 } }] },
  ],
  [
    'formulas that look at the plan',
    { looking: some },
    { offered: 'keep', removable: false, blocked: false },
  ],
  ['an INDIRECT that names it', { lookingByText: some }, { removable: false, blocked: true }],
  [
    'charts of which nothing is known',
    { elsewhere: some },
    { offered: 'keep', removable: true, agreement: [{ code: 'pane.unload.agree.sheets' }] },
  ],
];

test.each(cases)('with %s the way that loses nothing is offered', (_, facts, choice) => {
  expect(choiceOf(fakeFacts(facts))).toMatchObject(choice);
});

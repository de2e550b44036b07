import { damages, find, item, listState, review } from './reviewStory';
import { useWorkbench } from './workbench';

const open = useWorkbench();
const size = { width: 2300, height: 1300 };

test('ten cells damaged by hand are found, fixed, accepted, sent back and taken back, and the work goes on tomorrow', async () => {
  const bench = await review(
    () => open(size),
    async () => undefined,
  );
  await listState(bench, 'accepted');
  await item(bench, 'A.I.3 · Đơn vị thực hiện').filter({ hasText: 'Chờ phân công lại' }).waitFor();
  await listState(bench, 'sentBack');
  await item(bench, 'A.I.7 · Minh chứng').filter({ hasText: 'Ghi số văn bản' }).waitFor();
  await listState(bench, 'open');
  // What was taken back is open again, beside what nobody has looked at yet.
  for (const { name, says } of damages.filter(({ cell }) => !['G4', 'O8'].includes(cell))) {
    await find(bench, name.split(' · ')[0] ?? name);
    await item(bench, name).filter({ hasText: says }).first().waitFor();
  }
  expect(bench.troubles).toEqual([]);
});

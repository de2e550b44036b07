import { isSound, themes } from './soundness';
import { servePages } from './servePages';
import { benchOf, openFindings, type Bench } from './workbench';

const open = servePages('workbench');

const [light] = themes;
/** A name that no registry has, and the same with a letter too many. */
const UNKNOWN = [
  'Trung tâm Điều phối liên ngành dữ liệu',
  'Trung tâm Điều phối liên nghành dữ liệu',
] as const;
const MEANT = 'Cục Chuyển đổi số quốc gia';
const LEAD = 6;

/** A loaded plan in a pane of 320 pixels, with two spellings of the unknown name in it. */
async function openWithUnknown(language: 'vi' | 'en'): Promise<Bench> {
  const { page, address, troubles } = await open({ viewport: { width: 1400, height: 820 } });
  await page.addInitScript((chosen) => localStorage.setItem('plan-tracker.language', chosen), language);
  await page.goto(`${address}?state=plan&width=320`);
  const bench = benchOf(page, troubles);
  await bench.pane.getByRole('button', { name: /(Quá hạn|Overdue)$/ }).waitFor();
  await bench.tab('Nhiệm vụ').click();
  for (const [index, name] of UNKNOWN.entries()) {
    await bench.cell(`G${String(index + 3)}`).click();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  return bench;
}

const leads = async (bench: Bench): Promise<unknown[]> => [
  await bench.value('Nhiệm vụ', 2, LEAD),
  await bench.value('Nhiệm vụ', 3, LEAD),
];

/** The name of what has the focus in the pane. */
const focused = ({ page }: Bench): Promise<string> =>
  page.evaluate(() => {
    const at = document.querySelector('iframe')?.contentDocument?.activeElement;
    return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
  });

/** Goes on by Tab until what is named so has the focus. */
async function tabTo(bench: Bench, name: string): Promise<void> {
  for (let presses = 0; presses < 12; presses += 1) {
    await bench.page.keyboard.press('Tab');
    if ((await focused(bench)) === name) return;
  }
  throw new Error(`Tab does not come to “${name}”.`);
}

test('by keyboard, a name that nobody knows becomes a unit’s in every cell, and what it was again', async () => {
  const bench = await openWithUnknown('vi');
  const { page, pane } = bench;
  await openFindings(bench);
  await pane.getByRole('button', { name: 'Gom tên đơn vị' }).press('Enter');
  const panel = pane.getByRole('region', { name: 'Gom tên đơn vị' });
  const first = panel.getByRole('article').first();
  await first.filter({ hasText: UNKNOWN[0] }).filter({ hasText: UNKNOWN[1] }).waitFor();
  await isSound(page);

  // Nothing can be written before somebody says which unit is meant.
  expect(await first.getByRole('button', { disabled: true }).count()).toBe(2);
  await first.getByRole('searchbox').focus();
  await page.keyboard.type('cuc chuyen doi so');
  await first.getByRole('radio', { name: MEANT }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await tabTo(bench, `Ghi tên chính thức ${MEANT}`);
  await page.keyboard.press('Enter');

  await pane
    .getByRole('status')
    .filter({ hasText: `Đã ghi tên ${MEANT} vào 2 ô.` })
    .waitFor();
  expect(await leads(bench)).toEqual([MEANT, MEANT]);
  // The group is gone; the one in its place has the focus.
  await pane.locator('article:focus').waitFor();
  expect(await pane.locator('article:focus').getAttribute('data-stop')).toBe('true');

  await pane.getByRole('button', { name: 'Hoàn tác', exact: true }).press('Enter');
  await pane
    .getByRole('status')
    .filter({ hasText: /^Đã hoàn tác/ })
    .waitFor();
  expect(await leads(bench)).toEqual([...UNKNOWN]);
  // What was chosen is there again with the group.
  await first.filter({ hasText: UNKNOWN[0] }).waitFor();
  expect(await first.getByRole('searchbox').inputValue()).toBe('cuc chuyen doi so');
  expect(bench.troubles).toEqual([]);
});

test('in English, a spelling is remembered as another name, and help over the panel leads back to it', async () => {
  const bench = await openWithUnknown('en');
  const { page, pane } = bench;
  await pane.getByRole('button', { name: 'More', exact: true }).click();
  await pane.getByRole('menuitem', { name: 'Group unit names' }).click();
  const panel = pane.getByRole('region', { name: 'Group unit names' });
  const first = panel.getByRole('article').first();
  await first.getByRole('searchbox').fill('cuc chuyen doi so');
  await first.getByRole('radio', { name: MEANT }).check();
  await isSound(page, [light]);

  await pane.getByRole('button', { name: 'More', exact: true }).click();
  await pane.getByRole('menuitem', { name: 'Help' }).click();
  await pane.getByRole('region', { name: 'Help' }).press('Escape');
  expect(await first.getByRole('radio', { name: MEANT }).isChecked()).toBe(true);

  await first.getByRole('button', { name: `Keep and remember the spellings of ${MEANT}` }).click();
  await pane
    .getByRole('status')
    .filter({ hasText: `Remembered 2 spellings of ${MEANT}` })
    .waitFor();
  expect(await leads(bench)).toEqual([...UNKNOWN]);
  await panel.getByText(`${UNKNOWN[0]} (1 place)`).filter({ hasText: 'remembered' }).waitFor();
  await pane.getByRole('button', { name: 'Back', exact: true }).click();
  await panel.waitFor({ state: 'detached' });
  expect(bench.troubles).toEqual([]);
});

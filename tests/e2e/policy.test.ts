import { loadPlan, openFindings, useWorkbench, type Bench } from './workbench';

const open = useWorkbench();

/** Refusals of the policy that the pane's frame and the page around it have reported. */
async function noteRefusals({ page }: Bench): Promise<void> {
  await page.context().addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      refused.push(`${violatedDirective}: ${blockedURI}`);
    });
  });
  await page.reload();
}

async function refusalsIn({ page }: Bench): Promise<string[]> {
  const lists = page
    .frames()
    .map((frame) => frame.evaluate(() => (window as unknown as { refused: string[] }).refused));
  return (await Promise.all(lists)).flat();
}

describe('the policy of the pages', () => {
  test('is sent with every file, and names the own origin and the frames of Office alone', async () => {
    const { page } = await open();
    for (const file of ['taskpane.html', 'taskpane.js', 'nothing.txt']) {
      const answer = await page.request.get(new URL(file, page.url()).href);
      expect(answer.headers()['content-security-policy']?.split('; ')).toEqual([
        "default-src 'self'",
        "script-src 'self'",
        "connect-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'self' https://excel.cloud.microsoft https://*.officeapps.live.com https://*.sharepoint.com https://onedrive.live.com",
      ]);
    }
  });

  test('refuses nothing that the main job does', async () => {
    const bench = await open();
    await noteRefusals(bench);
    await loadPlan(bench);
    await openFindings(bench);
    await bench.pane.getByRole('button', { name: 'Sửa PL01.2.a · Đầu mối theo dõi' }).click();
    await bench.pane.getByRole('button', { name: 'Sửa 1 chỗ', exact: true }).click();
    await bench.pane.getByText(/^Đã sửa 1 ô/).waitFor();
    expect(await refusalsIn(bench)).toEqual([]);
    expect(bench.troubles).toEqual([]);
  });

  test('refuses a script in the page, code from text, and what lies elsewhere', async () => {
    const bench = await open();
    await noteRefusals(bench);
    await bench.page.evaluate(() => {
      const inline = document.createElement('script');
      inline.textContent = 'window.ran = true';
      const elsewhere = document.createElement('script');
      elsewhere.src = 'https://example.org/script.js';
      const button = document.createElement('button');
      button.setAttribute('onclick', 'window.ran = true');
      document.body.append(inline, elsewhere, button);
      button.click();
      void fetch('https://example.org/data').catch(() => undefined);
    });
    await bench.page.addScriptTag({ url: 'workbench.css' }).catch(() => undefined);
    await bench.page.waitForFunction(() => (window as unknown as { refused: string[] }).refused.length >= 4);
    expect(await bench.page.evaluate(() => 'ran' in window)).toBe(false);
    expect(new Set(await refusalsIn(bench))).toEqual(
      new Set([
        'script-src-elem: inline',
        'script-src-attr: inline',
        'script-src-elem: https://example.org/script.js',
        'connect-src: https://example.org/data',
      ]),
    );
  });
});

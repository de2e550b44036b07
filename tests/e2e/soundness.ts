import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

interface Axe {
  run(options: object): Promise<{ violations: Violation[] }>;
}

/** Light, dark, and the colours that Windows puts in their place. */
export const themes = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

export type Theme = (typeof themes)[number];

/** As narrow as the pane opens, narrower, and 320 pixels seen at 200 %. */
const widths = [320, 300, 160] as const;

/** The pane's own page within the workbench. */
export async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The pane is not there.');
  return frame;
}

/**
 * Nothing for axe-core from moderate on in these themes, all of them unless told; nothing cut at 320, 300 pixels and
 * at 200 %; nothing to press that is too small; no code in place of words.
 */
export async function isSound(page: Page, worn: readonly Theme[] = themes): Promise<void> {
  const frame = await paneOf(page);
  for (const theme of worn) {
    await putOn(page, theme);
    expect([theme, await axeFindings(frame)]).toEqual([theme, []]);
  }
  await putOn(page, themes[0]);
  for (const width of widths) {
    await draw(page, width);
    expect([width, await overflowing(frame)]).toEqual([width, []]);
  }
  await draw(page, widths[0]);
  expect(await smallTargets(frame)).toEqual([]);
  expect(await codesIn(frame)).toEqual([]);
}

/** Lets the browser prefer a theme, and waits until the pane wears it. */
export async function putOn(page: Page, theme: Theme): Promise<void> {
  const frame = await paneOf(page);
  await page.emulateMedia(theme);
  // The pane says which theme it has put on; a page that did not open leaves it to the browser.
  await frame.waitForFunction(
    (scheme) => (document.documentElement.dataset.theme ?? scheme) === scheme,
    theme.colorScheme,
  );
  await drawn(frame);
}

async function draw(page: Page, width: number): Promise<void> {
  await page.locator('iframe').evaluate((frame, to) => {
    frame.style.width = `${String(to)}px`;
  }, width);
  await drawn(await paneOf(page));
}

/** Resolves when the frame shows what it was last told, in its last colours. */
async function drawn(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    await new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
    const changes = document.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.allSettled(changes.map(({ finished }) => finished));
  });
}

/** What axe-core finds moderate or worse in a frame, each rule with the first place of it. */
async function axeFindings(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe);
  const violations = await frame.evaluate(async () => {
    const library = (window as unknown as { axe: Axe }).axe;
    const { violations: found } = await library.run({ resultTypes: ['violations'], iframes: false });
    return found.map(({ id, impact, nodes }) => ({
      id,
      impact,
      first: `${nodes[0]?.html.slice(0, 160) ?? ''} ${nodes[0]?.failureSummary ?? ''}`,
    }));
  });
  return violations
    .filter(({ impact }) => impact !== 'minor')
    .map(({ id, impact, first }) => `${String(impact)} ${id}: ${first}`);
}

/** What sticks out of a frame to the side, or scrolls sideways within it; empty where everything fits. */
export function overflowing(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const name = (element: Element): string =>
      `${element.tagName.toLowerCase()} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    const clipped = (element: Element): boolean => {
      for (let at = element.parentElement; at; at = at.parentElement) {
        const { overflowX } = getComputedStyle(at);
        if (overflowX === 'hidden' && at.getBoundingClientRect().right <= innerWidth + 1) return true;
      }
      return false;
    };
    const all = [...document.body.querySelectorAll('*')].filter((each) => each.checkVisibility());
    const out = all
      .filter((each) => {
        const { left, right, width } = each.getBoundingClientRect();
        return width > 1 && (left < -1 || right > innerWidth + 1) && !clipped(each);
      })
      .map((each) => `sticks out: ${name(each)}`);
    const sideways = [document.documentElement, ...all]
      .filter((each) => {
        const { overflowX } = getComputedStyle(each);
        const scrolls = each === document.documentElement || overflowX === 'auto' || overflowX === 'scroll';
        return scrolls && each.scrollWidth > each.clientWidth + 1;
      })
      .map((each) => `scrolls sideways: ${name(each)}`);
    return [...out, ...sideways].slice(0, 5);
  });
}

/** What can be pressed and is smaller than 24 pixels to a side. */
function smallTargets(frame: Frame): Promise<string[]> {
  return frame.evaluate(() =>
    [
      ...document.body.querySelectorAll(
        'button, a[href], select, summary, input:not([type=hidden]), textarea, [role=switch], [role=tab]',
      ),
    ]
      .filter((each) => each.checkVisibility())
      .filter((each) => {
        const { width, height } = each.getBoundingClientRect();
        // A field is pressed anywhere in its frame.
        const field = each.closest('.fui-Input, .fui-Select')?.getBoundingClientRect();
        return (field?.width ?? width) < 24 || (field?.height ?? height) < 24;
      })
      .map((each) => `${each.tagName.toLowerCase()} “${(each.textContent ?? '').trim().slice(0, 40)}”`),
  );
}

/** Codes of sentences, or gaps in them, that stand where words should: in sight, or only to be heard. */
async function codesIn(frame: Frame): Promise<readonly string[]> {
  const heard = await frame.evaluate(() =>
    [...document.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label')),
  );
  const words = [await frame.locator('body').innerText(), ...heard].join('\n');
  return words.match(/\b(?:pane|check|failure|action|reading|deadline|unit)\.[a-z][\w.-]+|\{\w+[|}]/g) ?? [];
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import type { WorkbookDocument } from '../../src/workbook/document';
import { STRICTEST, apiSetOf } from '../../src/workbench/model/behaviour';
import { Host, type HostOptions } from '../../src/workbench/host/host';
import { WorkbookModel, type ModelOptions } from '../../src/workbench/model/workbookModel';

export type ExcelLibrary = typeof Excel;
export type OfficeExtensionLibrary = typeof OfficeExtension;

interface Loaded {
  readonly Excel: ExcelLibrary;
  readonly OfficeExtension: OfficeExtensionLibrary & Seams;
}

/** The library's own seams, which its types leave out. */
interface Seams {
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly ClientRequestContext: { defaultRequestUrlAndHeaders: unknown };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { readonly entries: readonly object[] }): void;
}

let loaded: Loaded | null = null;
let supported = '1.14';

/**
 * The unmodified Office.js library for Excel on the web, run once in a context of its own. Its own check of
 * API sets is on: a member above the host's version throws `ApiNotFound`.
 */
export function loadOfficeJs(): Loaded {
  if (loaded !== null) return loaded;
  const resolve = createRequire(join(process.cwd(), 'package.json')).resolve;
  const folder = dirname(resolve('@microsoft/office-js/dist/office.js'));
  const context = emptyPage();
  vm.createContext(context);
  const script = join(folder, 'excel-web-16.00.js');
  vm.runInContext(readFileSync(script, 'utf8'), context, { filename: script });
  context['Office'] = {
    context: {
      requirements: {
        isSetSupported: (set: string, version = '1.1') =>
          set === 'DelayForCellEdit' || (set === 'ExcelApi' && isAtMost(String(version))),
      },
    },
  };
  loaded = context as unknown as Loaded;
  loaded.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return loaded;
}

/** A page outside Office with nothing on it: all that the library looks at while it starts. */
function emptyPage(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const page: Record<string, unknown> = {
    console: { ...console, log: nothing },
    // What the library waits for must not keep a finished test alive.
    setTimeout: (work: () => void, delay?: number) => setTimeout(work, delay).unref(),
    clearTimeout,
    Promise,
    URL,
    name: '',
    navigator: { userAgent: '' },
    location: { protocol: 'https:', search: '', hash: '', href: 'https://localhost/' },
    document: {
      getElementsByTagName: () => [],
      createElement: () => ({ setAttribute: nothing }),
      addEventListener: nothing,
    },
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  page['window'] = page;
  return page;
}

function isAtMost(version: string): boolean {
  const [major = 1, minor = 0] = version.split('.').map(Number);
  const [least = 1, most = 0] = supported.split('.').map(Number);
  return major < least || (major === least && minor <= most);
}

export interface StartOptions extends Partial<HostOptions>, Partial<ModelOptions> {
  /** The API set where it is to be another than that of `excel`: `1.13`. */
  readonly version?: string;
}

/** Sunday, 23 November 2026, noon: the day on which tests that name none are run. */
export const TEST_DAY = new Date(2026, 10, 23, 12);

/** A stand-in for Excel with a workbook in it, ready for `Excel.run`; each call replaces the one before. */
export function startHost(
  document?: WorkbookDocument,
  options: StartOptions = {},
): { readonly Excel: ExcelLibrary; readonly host: Host; readonly model: WorkbookModel } {
  const { Excel, OfficeExtension } = loadOfficeJs();
  supported = options.version ?? apiSetOf(options.excel ?? STRICTEST.excel);
  const model = new WorkbookModel(document, { now: () => TEST_DAY, ...options });
  const host = new Host(model, options);
  OfficeExtension.ClientRequestContext.defaultRequestUrlAndHeaders = host.session;
  host.connectEvents(OfficeExtension);
  return { Excel, host, model };
}

/** The code that a promise fails with; fails itself where it does not. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code);
    throw error;
  }
  throw new Error('Nothing was refused.');
}

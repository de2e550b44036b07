import { Failure } from '../../plan/failure';

/** Facts about the program that the pane runs in, for the details that a user can copy. */
export interface HostFacts {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
}

/** The part of `Office` that starting needs. */
interface OfficeStart {
  onReady(): Promise<{ readonly host: unknown; readonly platform: unknown }>;
  readonly context?: {
    readonly diagnostics?: { readonly version?: string };
    readonly requirements?: { isSetSupported(set: string, version: string): boolean };
    readonly officeTheme?: { readonly bodyBackgroundColor?: string };
  };
}

/** The globals that Office.js leaves behind; each may be missing. */
export interface OfficeGlobals {
  readonly Office?: OfficeStart | undefined;
  readonly Excel?: unknown;
}

/** How long Office.js may take to arrive, and then to say where it runs. */
const READY_MS = 20_000;

/** What Excel 2021 has; no part of the pane does with less. */
const LEAST_API_SET = '1.14';

/** The page's elements for the scripts that bring Excel: Office.js, or what stands in for it. */
const OFFICE_SCRIPTS = 'script[data-brings="excel"]';

/**
 * Waits until the page's script for Office.js has run, or could not be fetched, or is not there at all.
 * Throws `Failure` `pane.office-missing` where it does not come.
 */
export async function whenOfficeRan(page: Document): Promise<void> {
  const script = [...page.querySelectorAll(OFFICE_SCRIPTS)].at(-1);
  if (!script || page.readyState === 'complete') return;
  const ran = new Promise<void>((resolve) => {
    const done = () => {
      resolve();
    };
    script.addEventListener('load', done, { once: true });
    script.addEventListener('error', done, { once: true });
    page.defaultView?.addEventListener('load', done, { once: true });
  });
  await withinTime(ran, 'pane.office-missing');
}

/**
 * Waits until Excel can be spoken to. With Office.js, that is when it says so; without it, a page that
 * brings `Excel` alone (the workbench) is ready at once.
 * Throws `Failure`: `pane.office-missing` where neither is there, `pane.office-silent` where Office.js does
 * not answer, `pane.not-excel` in a browser or another program, `pane.too-old` in an Excel before 2021.
 */
export async function whenExcelReady(globals: OfficeGlobals): Promise<HostFacts> {
  const { Office, Excel } = globals;
  if (!Office?.onReady) {
    if (Excel === undefined) throw new Failure('pane.office-missing');
    return { host: 'workbench', platform: 'browser', version: '' };
  }
  const info = await withinTime(Office.onReady(), 'pane.office-silent');
  if (info.host === 'Excel' || globals.Excel !== undefined) {
    if (Office.context?.requirements?.isSetSupported('ExcelApi', LEAST_API_SET) === false) {
      throw new Failure('pane.too-old', {}, `ExcelApi below ${LEAST_API_SET}`);
    }
    const version = Office.context?.diagnostics?.version ?? '';
    return { host: nameOf(info.host, 'workbench'), platform: nameOf(info.platform, 'browser'), version };
  }
  throw new Failure('pane.not-excel', {}, `host: ${nameOf(info.host, 'none')}`);
}

/** The background of Excel's theme as `#RRGGBB`, where Excel tells; it does not on the web. */
export function officeBackground({ Office }: OfficeGlobals): string | undefined {
  return Office?.context?.officeTheme?.bodyBackgroundColor;
}

const nameOf = (value: unknown, otherwise: string) => (typeof value === 'string' ? value : otherwise);

async function withinTime<Answer>(answer: Promise<Answer>, otherwise: string): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Failure(otherwise));
    }, READY_MS);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}

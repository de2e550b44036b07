import { associateRibbon, type RibbonOffice } from '../commands/ribbon';
import { mountPane } from './mountPane';
import { ribbonCommand } from './session/ribbonCommand';
import { dayOf, timeOf } from './start/clock';
import type { OfficeGlobals } from './start/host';
import { officeBackground, whenExcelReady } from './start/host';
import { createPreferences } from './start/preferences';
import { productActions } from './start/productActions';
import { showNotOpened } from './start/showNotOpened';

async function open(element: HTMLElement): Promise<void> {
  const globals = globalThis as unknown as OfficeGlobals;
  const preferences = createPreferences(() => window.localStorage);
  try {
    const [host, { createExcelPort }] = await Promise.all([
      whenExcelReady(globals),
      import('../excel/excelPort'),
    ]);
    const background = officeBackground(globals);
    const { session, started } = mountPane(element, {
      environment: {
        port: createExcelPort(Excel),
        actions: productActions,
        today: () => dayOf(new Date()),
        timeOfDay: () => timeOf(new Date()),
      },
      preferences,
      host,
      ...(background === undefined ? {} : { officeBackground: background }),
    });
    const { actions, addin } = (globalThis as unknown as { Office?: Partial<RibbonOffice> }).Office ?? {};
    if (actions && addin) {
      associateRibbon({ actions, addin }, async (button) => {
        await started;
        await session.run(ribbonCommand(button, session.getState()));
      });
    }
  } catch (thrown) {
    showNotOpened(element, preferences, thrown);
  }
}

const element = document.getElementById('pane');
if (element) void open(element);

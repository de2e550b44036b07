import { createExcelPort } from '../excel/excelPort';
import { mountPane } from './mountPane';
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
    const host = await whenExcelReady(globals);
    const background = officeBackground(globals);
    await mountPane(element, {
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
  } catch (thrown) {
    showNotOpened(element, preferences, thrown);
  }
}

const element = document.getElementById('pane');
if (element) void open(element);

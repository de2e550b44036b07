import { associateRibbon, type RibbonCommand, type RibbonOffice } from '../commands/ribbon';
import { mountPane } from './mountPane';
import { dayOf, timeOf } from './start/clock';
import type { OfficeGlobals } from './start/host';
import { officeBackground, whenExcelReady } from './start/host';
import { createPreferences } from './start/preferences';
import { productActions } from './start/productActions';
import type { Command } from './session/command';
import type { PaneState } from './session/state';
import { showNotOpened } from './start/showNotOpened';

/** The pane's command behind a button of the ribbon. */
function commandOf(button: RibbonCommand, { highlights }: PaneState): Command {
  return button === 'highlight' ? { kind: 'highlight', on: highlights !== true } : { kind: button };
}

async function open(element: HTMLElement): Promise<void> {
  const globals = globalThis as unknown as OfficeGlobals;
  const preferences = createPreferences(() => window.localStorage);
  try {
    const [host, { createExcelPort }] = await Promise.all([
      whenExcelReady(globals),
      import('../excel/excelPort'),
    ]);
    const background = officeBackground(globals);
    const session = await mountPane(element, {
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
      associateRibbon({ actions, addin }, (button) => session.run(commandOf(button, session.getState())));
    }
  } catch (thrown) {
    showNotOpened(element, preferences, thrown);
  }
}

const element = document.getElementById('pane');
if (element) void open(element);

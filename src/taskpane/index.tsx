import { associateRibbon, type RibbonOffice } from '../commands/ribbon';
import { mountPane } from './mountPane';
import { createPulse } from './session/pulse';
import { ribbonCommand } from './session/ribbonCommand';
import { dayOf, timeOf } from './start/clock';
import { fetchAhead } from './start/fetchAhead';
import type { OfficeGlobals } from './start/host';
import { openExcel } from './start/openExcel';
import { portOnceOpen } from './start/portOnceOpen';
import { createPreferences } from './start/preferences';
import { productActions } from './start/productActions';
import { showNotOpened } from './start/showNotOpened';

/** Shows the pane at once; the workbook is read when Excel has answered. */
function open(element: HTMLElement): void {
  const globals = globalThis as unknown as OfficeGlobals & { readonly Office?: Partial<RibbonOffice> };
  const preferences = createPreferences(() => window.localStorage);
  try {
    const pulse = createPulse();
    const opened = openExcel(document, globals, pulse.beat);
    const port = opened.then((excel) => excel.port);
    const { session, started } = mountPane(element, {
      environment: {
        port: portOnceOpen(port, () => {
          window.location.reload();
        }),
        actions: productActions,
        today: () => dayOf(new Date()),
        timeOfDay: () => timeOf(new Date()),
        pulse,
        person: {
          get: () => preferences.get('person') ?? '',
          set: (name) => preferences.set('person', name),
        },
      },
      preferences,
      opened,
    });
    const associate = () => {
      const { actions, addin } = globals.Office ?? {};
      // What stands in for Excel has no ribbon, and the half of these that the library itself makes.
      if (!addin || typeof actions?.associate !== 'function') return;
      associateRibbon({ actions, addin }, async (button) => {
        await started;
        await session.run(ribbonCommand(button, session.getState()));
      });
    };
    void started.then(fetchAhead);
    // Without Excel there is no ribbon; the session says what failed.
    void opened.then(associate, () => undefined);
  } catch (thrown) {
    showNotOpened(element, preferences, thrown);
  }
}

const element = document.getElementById('pane');
if (element) open(element);

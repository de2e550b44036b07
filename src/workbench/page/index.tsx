import { createRoot } from 'react-dom/client';
import { createStandIn } from './standIn';
import { lend } from './samples/lend';
import { forgetWidths } from './grid/textWidth';
import { Workbench } from './Workbench';

// The pane's frame takes its session from here; see bridge.ts.
const standIn = createStandIn();
Object.assign(window, { standIn });
const { drawer } = lend(standIn, window);

// Rows are as tall as their text in the grid's own font; they are measured anew once it is there.
void Promise.all(
  ['400 15px Carlito', '700 15px Carlito'].map((font) => document.fonts.load(font, 'Kế hoạch')),
).then(() => {
  forgetWidths();
  standIn.model.changed({ kind: 'structure', what: 'layout', sheet: null });
});

const root = document.getElementById('root');
if (root) createRoot(root).render(<Workbench standIn={standIn} drawer={drawer} />);

import { createRoot } from 'react-dom/client';
import { Host } from '../host/host';
import { emptyDocument } from '../../workbook/emptyDocument';
import { WorkbookModel } from '../model/workbookModel';
import type { StandIn } from './standIn';
import { forgetWidths } from './grid/textWidth';
import { Workbench } from './Workbench';

const model = new WorkbookModel(emptyDocument());
const host = new Host(model);

// The pane's frame takes its session from here; see bridge.ts.
const standIn: StandIn = { host, model };
Object.assign(window, { standIn });

// Rows are as tall as their text in the grid's own font; they are measured anew once it is there.
void Promise.all(
  ['400 15px Carlito', '700 15px Carlito'].map((font) => document.fonts.load(font, 'Kế hoạch')),
).then(() => {
  forgetWidths();
  model.changed({ kind: 'structure', what: 'layout', sheet: null });
});

const root = document.getElementById('root');
if (root) createRoot(root).render(<Workbench model={model} />);

import { createRoot } from 'react-dom/client';
import { Host } from '../host/host';
import { emptyDocument } from '../model/emptyDocument';
import { WorkbookModel } from '../model/workbookModel';
import type { StandIn } from './standIn';
import { Workbench } from './Workbench';

const model = new WorkbookModel(emptyDocument());
const host = new Host(model);

// The pane's frame takes its session from here; see bridge.ts.
const standIn: StandIn = { host, model };
Object.assign(window, { standIn });

const root = document.getElementById('root');
if (root) createRoot(root).render(<Workbench model={model} />);

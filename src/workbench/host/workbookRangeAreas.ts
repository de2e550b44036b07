import { formatArea, quoteSheet, type Area } from '../model/area';
import { Refusal } from '../model/refusal';
import type { Traced } from '../model/trace';
import type { WorkbookModel } from '../model/workbookModel';
import { define, type ApiObject } from './apiObject';
import { living, type Cells, type Environment } from './environment';
import { findSheet } from './worksheetCollection';

interface TracedState {
  readonly env: Environment;
  readonly found: readonly Traced[];
}

/** The areas by their sheet, in the order in which sheets were met. */
function bySheet({ env, found }: TracedState): { sheet: string; areas: Area[]; object: ApiObject }[] {
  const sheets = [...new Set(found.map(({ sheet }) => sheet))];
  return sheets.map((name) => {
    const areas = found.filter(({ sheet }) => sheet === name).map(({ area }) => area);
    return { sheet: name, areas, object: env.make.rangeAreas(env.model.sheet(name), areas) };
  });
}

const areasCollection = define<TracedState>({
  type: 'RangeAreasCollection',
  items: (state) => bySheet(state).map(({ object }) => object),
  call: {
    GetCount: (state) => bySheet(state).length,
    GetItemAt: (state, args) => {
      const one = bySheet(state)[args.integer(0)];
      if (one === undefined) throw new Refusal('InvalidArgument', 'There is no such area.');
      return one.object;
    },
  },
});

const ranges = define<TracedState>({
  type: 'RangeCollection',
  items: ({ env, found }) => found.map(({ sheet, area }) => env.make.range(env.model.sheet(sheet), area)),
  call: {
    GetCount: ({ found }) => found.length,
    GetItemAt: ({ env, found }, args) => {
      const one = found[args.integer(0)];
      if (one === undefined) throw new Refusal('InvalidArgument', 'There is no such area.');
      return env.make.range(env.model.sheet(one.sheet), one.area);
    },
  },
});

function ofSheet(state: TracedState, key: unknown): ApiObject | null {
  const name = findSheet(state.env, key)?.name;
  return bySheet(state).find(({ sheet }) => sheet === name)?.object ?? null;
}

/** `Excel.WorkbookRangeAreas`: areas of several sheets. */
const workbookRangeAreas = define<TracedState>({
  type: 'WorkbookRangeAreas',
  read: {
    Addresses: (state) =>
      bySheet(state).map(({ sheet, areas }) =>
        areas.map((area) => `${quoteSheet(sheet)}!${formatArea(area)}`).join(','),
      ),
  },
  open: { Areas: areasCollection, Ranges: ranges },
  call: {
    GetRangeAreasBySheet: (state, args) => {
      const found = ofSheet(state, args.at(0));
      if (found === null) throw new Refusal('ItemNotFound', 'No area lies on that sheet.');
      return found;
    },
    GetRangeAreasOrNullObjectBySheet: (state, args) => ofSheet(state, args.at(0)),
  },
});

/** What a trace finds. @throws Refusal `ItemNotFound` where it finds nothing, as Excel does */
export function tracedAreas(
  { env, sheet, area }: Cells,
  trace: (model: WorkbookModel, from: Traced) => Traced[],
): ApiObject {
  const found = trace(env.model, { sheet: living(env, sheet).name, area });
  if (found.length === 0) throw new Refusal('ItemNotFound', 'No cells were found.');
  return workbookRangeAreas({ env, found });
}

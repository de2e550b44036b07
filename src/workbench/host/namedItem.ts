import type { CellValue, DefinedName } from '../../workbook/document';
import { formatAbsolute, quoteSheet } from '../model/area';
import { deleteName, nameArea, setNameFormula } from '../model/names';
import { Refusal } from '../model/refusal';
import { define } from './apiObject';
import { asFlag, asText } from './arguments';
import type { Environment } from './environment';
import { given, valueType } from './rangeValues';

export interface NameState {
  readonly env: Environment;
  readonly name: DefinedName;
}

/** @throws Refusal `ItemNotFound` for a name deleted since */
function there(state: NameState): NameState {
  if (!state.env.model.document.names.includes(state.name)) {
    throw new Refusal('ItemNotFound', `The name ${state.name.name} is gone.`);
  }
  return state;
}

function worth({ env, name }: NameState): CellValue {
  const sheet = name.scope ?? env.model.activeSheet.name;
  return env.model.evaluate(name.refersTo, { sheet, row: 0, column: 0 });
}

function typeOf(state: NameState): string {
  if (nameArea(state.env.model, state.name) !== null) return 'Range';
  return valueType(worth(state));
}

/** `Excel.NamedItem`: a name of cells gives their address as its value, as Excel does. */
export const namedItem = define<NameState>({
  type: 'NamedItem',
  identity: '_Id',
  read: {
    _Id: ({ name }) => name.name,
    Name: (state) => there(state).name.name,
    Type: typeOf,
    Value: (state) => {
      const cells = nameArea(state.env.model, there(state).name);
      if (cells !== null) return `${quoteSheet(cells.sheet)}!${formatAbsolute(cells.area)}`;
      return given(worth(state));
    },
    Formula: (state) => there(state).name.refersTo,
    Visible: ({ name }) => !name.hidden,
    Comment: () => '',
    Scope: ({ name }) => (name.scope === null ? 'Workbook' : 'Worksheet'),
  },
  write: {
    Formula: (state, value) => {
      const text = asText(value);
      setNameFormula(state.env.model, there(state).name, text.startsWith('=') ? text : `=${text}`);
    },
    Visible: (state, value) => {
      there(state).name.hidden = !asFlag(value);
      state.env.model.changed({ kind: 'structure', what: 'names', sheet: null });
    },
  },
  call: {
    Delete: (state) => deleteName(state.env.model, there(state).name),
    GetRange: (state) => {
      const cells = nameArea(state.env.model, there(state).name);
      if (cells === null) throw new Refusal('ItemNotFound', `${state.name.name} stands for no cells.`);
      return state.env.make.range(state.env.model.sheet(cells.sheet), cells.area);
    },
    GetRangeOrNullObject: (state) => {
      const cells = nameArea(state.env.model, there(state).name);
      return cells === null ? null : state.env.make.range(state.env.model.sheet(cells.sheet), cells.area);
    },
  },
});

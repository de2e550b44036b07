import type { CellValue, DefinedName } from '../../workbook/document';
import { formatAbsolute, quoteSheet } from '../model/area';
import { deleteName, nameArea, setNameFormula } from '../model/names';
import { Refusal } from '../model/refusal';
import { define, type ApiObject } from './apiObject';
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

/** A note on a name, as Excel takes it. @throws Refusal `InvalidArgument` above 255 characters */
export function noteOf(value: unknown): string {
  const text = asText(value);
  if (text.length > 255) throw new Refusal('InvalidArgument', 'A note has at most 255 characters.');
  return text;
}

function arrayOf<T>(state: NameState, each: (value: CellValue) => T): T[][] {
  const { env } = state;
  const cells = nameArea(env.model, there(state).name);
  if (cells === null) return [[each(worth(state))]];
  const { top, left, bottom, right } = cells.area;
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) =>
      each(env.model.value(cells.sheet, top + row, left + column)),
    ),
  );
}

const arrayValues = define<NameState>({
  type: 'NamedItemArrayValues',
  read: {
    Values: (state) => arrayOf(state, given),
    Types: (state) => arrayOf(state, valueType),
  },
});

function sheetOf({ env, name }: NameState): ApiObject | null {
  return name.scope === null ? null : env.make.worksheet(env.model.sheet(name.scope));
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
    Comment: ({ name }) => name.comment ?? '',
    Scope: ({ name }) => (name.scope === null ? 'Workbook' : 'Worksheet'),
  },
  write: {
    Comment: (state, value) => {
      there(state).name.comment = noteOf(value);
      state.env.model.changed({ kind: 'structure', what: 'names', sheet: null });
    },
    Formula: (state, value) => {
      const text = asText(value);
      setNameFormula(state.env.model, there(state).name, text.startsWith('=') ? text : `=${text}`);
    },
    Visible: (state, value) => {
      there(state).name.hidden = !asFlag(value);
      state.env.model.changed({ kind: 'structure', what: 'names', sheet: null });
    },
  },
  open: {
    ArrayValues: arrayValues,
    Worksheet: (state) => {
      const found = sheetOf(state);
      if (found === null) throw new Refusal('ItemNotFound', 'The name is the whole workbook’s.');
      return found;
    },
    WorksheetOrNullObject: sheetOf,
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

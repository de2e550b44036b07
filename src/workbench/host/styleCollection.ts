import type { CellStyle } from '../../workbook/document';
import type { NamedStyle, StylePart } from '../model/builtInStyles';
import { addStyle, changeStyle, deleteStyle, findStyle, namedStyles } from '../model/namedStyles';
import { Refusal } from '../model/refusal';
import { without } from '../model/without';
import { define, type ApiObject } from './apiObject';
import { asFlag, asNumber, asOneOf, asText } from './arguments';
import { asColor } from './color';
import type { Environment } from './environment';
import {
  ACROSS,
  DOWN,
  fromAcross,
  fromDown,
  readRotation,
  toAcross,
  toDown,
  writeRotation,
} from './alignment';

interface StyleState {
  readonly env: Environment;
  readonly style: NamedStyle;
}

/** @throws Refusal `ItemNotFound` for a style deleted since */
function there(state: StyleState): NamedStyle {
  if (!namedStyles(state.env.model).includes(state.style)) {
    throw new Refusal('ItemNotFound', `The style ${state.style.name} is gone.`);
  }
  return state.style;
}

function set<K extends keyof CellStyle>(state: StyleState, key: K, value: CellStyle[K] | undefined): void {
  changeStyle(state.env.model, there(state), (style) => {
    const rest: CellStyle = without(style.format, key);
    style.format = value === undefined ? rest : { ...rest, [key]: value };
  });
}

function include(part: StylePart): (state: StyleState, value: unknown) => void {
  return (state, value) => {
    changeStyle(state.env.model, there(state), (style) => {
      const parts = new Set(style.includes);
      if (asFlag(value)) parts.add(part);
      else parts.delete(part);
      style.includes = parts;
    });
  };
}

const fill = define<StyleState>({
  type: 'RangeFill',
  read: { Color: ({ style }) => style.format.fill ?? '#FFFFFF' },
  write: { Color: (state, value) => set(state, 'fill', asColor(value)) },
  call: { Clear: (state) => set(state, 'fill', undefined) },
});

const font = define<StyleState>({
  type: 'RangeFont',
  read: {
    Bold: ({ style }) => style.format.bold ?? false,
    Color: ({ style }) => style.format.fontColor ?? '#000000',
    Italic: ({ style }) => style.format.italic ?? false,
    Name: ({ style }) => style.format.fontName ?? 'Calibri',
    Size: ({ style }) => style.format.fontSize ?? 11,
    Underline: ({ style }) => (style.format.underline === true ? 'Single' : 'None'),
    Strikethrough: ({ style }) => style.format.strike ?? false,
  },
  write: {
    Bold: (state, value) => set(state, 'bold', asFlag(value) || undefined),
    Color: (state, value) => set(state, 'fontColor', asColor(value)),
    Italic: (state, value) => set(state, 'italic', asFlag(value) || undefined),
    Name: (state, value) => set(state, 'fontName', asText(value)),
    Size: (state, value) => set(state, 'fontSize', asNumber(value)),
    Underline: (state, value) => {
      set(state, 'underline', asOneOf(value, ['None', 'Single'] as const) === 'Single' || undefined);
    },
    Strikethrough: (state, value) => set(state, 'strike', asFlag(value) || undefined),
  },
});

/** `Excel.Style`. An indent that sets itself and the order of reading are kept by name alone. */
const styleObject = define<StyleState>({
  type: 'Style',
  identity: 'Name',
  read: {
    Name: (state) => there(state).name,
    BuiltIn: ({ style }) => style.builtIn,
    NumberFormat: ({ style }) => style.format.numberFormat ?? 'General',
    NumberFormatLocal: ({ style }) => style.format.numberFormat ?? 'General',
    HorizontalAlignment: ({ style }) => fromAcross(style.format.horizontal),
    VerticalAlignment: ({ style }) => fromDown(style.format.vertical),
    WrapText: ({ style }) => style.format.wrap ?? false,
    IndentLevel: ({ style }) => style.format.indent ?? 0,
    ShrinkToFit: ({ style }) => style.format.shrink ?? false,
    TextOrientation: ({ style }) => readRotation(style.format.rotation),
    AutoIndent: () => false,
    ReadingOrder: () => 'Context',
    Locked: ({ style }) => style.format.locked ?? true,
    FormulaHidden: () => false,
    IncludeNumber: ({ style }) => style.includes.has('number'),
    IncludeFont: ({ style }) => style.includes.has('font'),
    IncludeAlignment: ({ style }) => style.includes.has('alignment'),
    IncludeBorder: ({ style }) => style.includes.has('border'),
    IncludePatterns: ({ style }) => style.includes.has('patterns'),
    IncludeProtection: ({ style }) => style.includes.has('protection'),
  },
  write: {
    NumberFormat: (state, value) => set(state, 'numberFormat', asText(value)),
    HorizontalAlignment: (state, value) => set(state, 'horizontal', toAcross(asOneOf(value, ACROSS))),
    VerticalAlignment: (state, value) => set(state, 'vertical', toDown(asOneOf(value, DOWN))),
    WrapText: (state, value) => set(state, 'wrap', asFlag(value) || undefined),
    IndentLevel: (state, value) => set(state, 'indent', asNumber(value) || undefined),
    ShrinkToFit: (state, value) => set(state, 'shrink', asFlag(value) || undefined),
    TextOrientation: (state, value) => set(state, 'rotation', writeRotation(value)),
    // The library sends the same property under this name.
    Orientation: (state, value) => set(state, 'rotation', writeRotation(value)),
    // An indent between distributed lines: taken and not drawn.
    AutoIndent: (state, value) => void [there(state), asFlag(value)],
    Locked: (state, value) => set(state, 'locked', asFlag(value) ? undefined : false),
    IncludeNumber: include('number'),
    IncludeFont: include('font'),
    IncludeAlignment: include('alignment'),
    IncludeBorder: include('border'),
    IncludePatterns: include('patterns'),
    IncludeProtection: include('protection'),
  },
  open: { Fill: fill, Font: font },
  call: { Delete: (state) => deleteStyle(state.env.model, there(state)) },
});

function find(env: Environment, key: unknown): ApiObject | null {
  const style = findStyle(env.model, String(key));
  return style === undefined ? null : styleObject({ env, style });
}

/** `Excel.StyleCollection`. */
export const styles = define<Environment>({
  type: 'StyleCollection',
  items: (env) => namedStyles(env.model).map((style) => styleObject({ env, style })),
  item: find,
  call: {
    Add: (env, args) => void addStyle(env.model, args.text(0)),
    GetCount: (env) => namedStyles(env.model).length,
    GetItemAt: (env, args) => {
      const style = namedStyles(env.model)[args.integer(0)];
      if (style === undefined) throw new Refusal('InvalidArgument', 'There is no such style.');
      return styleObject({ env, style });
    },
    GetItemOrNullObject: (env, args) => find(env, args.at(0)),
  },
});

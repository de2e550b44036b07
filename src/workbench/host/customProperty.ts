import type { CustomProperty } from '../model/storage';
import { Refusal } from '../model/refusal';
import { define, type ApiObject } from './apiObject';
import type { Environment } from './environment';

interface PropertyState {
  readonly env: Environment;
  readonly property: CustomProperty;
}

const LONGEST = 255;

/** Outside the web keys and texts are cut, without a word. */
function cut(env: Environment, text: string): string {
  return env.model.behaviour.platform === 'web' ? text : text.slice(0, LONGEST);
}

function readValue(env: Environment, value: unknown): CustomProperty['value'] {
  if (typeof value === 'string') return cut(env, value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  throw new Refusal('InvalidArgument', 'A property is a text, a number or a boolean.');
}

function typeOf({ property: { value } }: PropertyState): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

function told(env: Environment): void {
  env.model.changed({ kind: 'structure', what: 'names', sheet: null });
}

/** `Excel.CustomProperty`. */
const customProperty = define<PropertyState>({
  type: 'CustomProperty',
  identity: 'Key',
  read: { Key: ({ property }) => property.key, Value: ({ property }) => property.value, Type: typeOf },
  write: {
    Value: ({ env, property }, value) => {
      property.value = readValue(env, value);
      told(env);
    },
  },
  call: {
    Delete: ({ env, property }) => {
      env.model.storage.deleteProperty(property.key);
      told(env);
    },
  },
});

function find(env: Environment, key: string): ApiObject | null {
  const property = env.model.storage.property(key);
  return property === undefined ? null : customProperty({ env, property });
}

/** `Excel.CustomPropertyCollection`. */
const customProperties = define<Environment>({
  type: 'CustomPropertyCollection',
  items: (env) => env.model.storage.properties.map((property) => customProperty({ env, property })),
  item: (env, key) => find(env, String(key)),
  call: {
    GetCount: (env) => env.model.storage.properties.length,
    GetItemOrNullObject: (env, args) => find(env, args.text(0)),
    Add: (env, args) => {
      const property = env.model.storage.setProperty(cut(env, args.text(0)), readValue(env, args.at(1)));
      told(env);
      return customProperty({ env, property });
    },
    DeleteAll: (env) => {
      for (const { key } of env.model.storage.properties) env.model.storage.deleteProperty(key);
      told(env);
    },
  },
});

/** `Excel.DocumentProperties`: those that programs give. */
export const documentProperties = define<Environment>({
  type: 'DocumentProperties',
  open: { Custom: customProperties },
});

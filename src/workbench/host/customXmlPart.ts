import type { CustomXmlPart } from '../../workbook/document';
import { Refusal } from '../model/refusal';
import { define, type ApiObject } from './apiObject';
import type { Environment } from './environment';

export interface PartState {
  readonly env: Environment;
  readonly part: CustomXmlPart;
}

/** The namespace that the root element declares for itself; empty where it declares none. */
export function namespaceOf(xml: string): string {
  const root = /<([A-Za-z_][\w.-]*)(?::[\w.-]+)?(\s[^<>]*)?>/.exec(xml.replace(/<[?!][^>]*>/g, ''));
  const tag = root?.[0] ?? '';
  const prefix = /^<([A-Za-z_][\w.-]*):/.exec(tag)?.[1];
  const attribute = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const at = tag.indexOf(`${attribute}=`);
  if (at < 0) return '';
  const quote = tag.charAt(at + attribute.length + 1);
  const from = at + attribute.length + 2;
  return tag.slice(from, tag.indexOf(quote, from));
}

function refuseXml(env: Environment, xml: string): string {
  const { xmlPartLimit } = env.model.behaviour;
  if (xml.length > xmlPartLimit) {
    throw new Refusal(
      'NotImplemented',
      `Whether Excel takes a part above ${xmlPartLimit} characters is not known.`,
    );
  }
  const trimmed = xml.trim();
  if (!trimmed.startsWith('<') || !trimmed.endsWith('>')) {
    throw new Refusal('InvalidArgument', 'A part holds one XML document.');
  }
  return xml;
}

function told(env: Environment): void {
  env.model.changed({ kind: 'structure', what: 'names', sheet: null });
}

function there({ env, part }: PartState): CustomXmlPart {
  if (!env.model.document.customXml.includes(part)) throw new Refusal('ItemNotFound', 'The part is gone.');
  return part;
}

/** `Excel.CustomXmlPart`. */
export const customXmlPart = define<PartState>({
  type: 'CustomXmlPart',
  identity: 'Id',
  read: { Id: ({ part }) => part.id, NamespaceUri: ({ part }) => namespaceOf(part.xml) },
  call: {
    GetXml: (state) => there(state).xml,
    SetXml: (state, args) => {
      there(state).xml = refuseXml(state.env, args.text(0));
      told(state.env);
    },
    Delete: (state) => {
      const part = there(state);
      const { document } = state.env.model;
      document.customXml = document.customXml.filter((each) => each !== part);
      told(state.env);
    },
  },
});

interface ScopedState {
  readonly env: Environment;
  readonly namespace: string | null;
}

function listed({ env, namespace }: ScopedState): CustomXmlPart[] {
  const parts = env.model.document.customXml;
  return namespace === null ? parts : parts.filter((part) => namespaceOf(part.xml) === namespace);
}

function find(state: ScopedState, key: unknown): ApiObject | null {
  const part = listed(state).find((each) => each.id.toLowerCase() === String(key).toLowerCase());
  return part === undefined ? null : state.env.make.part(part);
}

/** `Excel.CustomXmlPartScopedCollection`: the parts of one namespace. */
const scopedParts = define<ScopedState>({
  type: 'CustomXmlPartScopedCollection',
  items: (state) => listed(state).map((part) => state.env.make.part(part)),
  item: find,
  call: {
    GetCount: (state) => listed(state).length,
    GetItemOrNullObject: (state, args) => find(state, args.text(0)),
    GetOnlyItem: (state) => {
      const [only, ...others] = listed(state);
      if (only === undefined || others.length > 0)
        throw new Refusal('GeneralException', 'Not exactly one part.');
      return state.env.make.part(only);
    },
    GetOnlyItemOrNullObject: (state) => {
      const [only, ...others] = listed(state);
      return only === undefined || others.length > 0 ? null : state.env.make.part(only);
    },
  },
});

function freeId({ model }: Environment): string {
  let number = model.document.customXml.length + 1;
  const id = (): string =>
    `{${number.toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`;
  while (model.document.customXml.some((part) => part.id === id())) number += 1;
  return id();
}

/** `Excel.CustomXmlPartCollection`. */
export const customXmlParts = define<Environment>({
  type: 'CustomXmlPartCollection',
  items: (env) => env.model.document.customXml.map((part) => env.make.part(part)),
  item: (env, key) => find({ env, namespace: null }, key),
  call: {
    GetCount: (env) => env.model.document.customXml.length,
    GetItemOrNullObject: (env, args) => find({ env, namespace: null }, args.text(0)),
    GetByNamespace: (env, args) => scopedParts({ env, namespace: args.text(0) }),
    Add: (env, args) => {
      const part = { id: freeId(env), xml: refuseXml(env, args.text(0)) };
      env.model.document.customXml.push(part);
      told(env);
      return env.make.part(part);
    },
  },
});

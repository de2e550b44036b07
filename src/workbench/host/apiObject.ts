import { Refusal } from '../model/refusal';
import type { Arguments } from './arguments';
import { keepMembers } from './knownMembers';

/** One object of Excel's API, as the host holds it. Names are those on the wire, in PascalCase. */
export interface ApiObject {
  readonly isApiObject: true;
  readonly type: string;
  /** What tells it from its siblings in answers, as `_Id`, which makes no property readable. */
  identity(): { readonly _Id?: unknown };
  /** The same as it is first told: `Id`, which the library needs for events, can then be read without a load. */
  introduction(): Readonly<Record<string, unknown>>;
  /** Names of every property that a bare `load()` gives. */
  scalars(): readonly string[];
  /** True for a property that holds a value or another object. */
  has(member: string): boolean;
  /** True for a property that holds another object. */
  opens(member: string): boolean;
  get(property: string): unknown;
  set(property: string, value: unknown): void;
  /** An object that hangs on this one; null is a null object. */
  open(property: string): ApiObject | null;
  /** Another object, null for an `…OrNullObject` that is none, a plain value, or nothing. */
  call(method: string, args: Arguments): unknown;
  items(): readonly ApiObject[];
  item(key: unknown): ApiObject;
  isCollection(): boolean;
  /** The state behind it, for objects that take it as an argument. */
  readonly state: unknown;
}

/** The members of a type of object, over its state. */
export interface Members<S> {
  readonly type: string;
  readonly read?: Readonly<Record<string, (state: S) => unknown>>;
  readonly write?: Readonly<Record<string, (state: S, value: unknown) => void>>;
  readonly open?: Readonly<Record<string, (state: S) => ApiObject | null>>;
  readonly call?: Readonly<Record<string, (state: S, args: Arguments) => unknown>>;
  readonly items?: (state: S) => readonly ApiObject[];
  readonly item?: (state: S, key: unknown) => ApiObject | null;
  /** The property by which its collection finds the object again. */
  readonly identity?: string;
  /** Properties that a bare `load()` leaves out. */
  readonly onRequest?: readonly string[];
}

/** True for an object of the API, as against a plain value. */
export function isApiObject(value: unknown): value is ApiObject {
  return typeof value === 'object' && value !== null && 'isApiObject' in value;
}

/** A name as the library writes it: `getItem` for `GetItem`, `onChanged` for the hidden call behind it. */
export function written(member: string): string {
  const event = /^_(?:Un)?[Rr]egister(.+)Event$/.exec(member)?.[1];
  if (event !== undefined) return `on${event === 'DataChanged' ? 'Changed' : event}`;
  return member.charAt(0).toLowerCase() + member.slice(1);
}

function unknown(type: string, member: string): Refusal {
  return new Refusal('NotImplemented', `${type}.${written(member)} is not known to the stand-in.`);
}

/** Makes objects of a type: each has a state, and refuses by name what the members do not hold. */
export function define<S>(members: Members<S>): (state: S) => ApiObject {
  const { type, read = {}, write = {}, open = {}, call = {}, identity, onRequest = [] } = members;
  keepMembers(members);
  const scalars = Object.keys(read).filter((name) => !name.startsWith('_') && !onRequest.includes(name));
  const own = <T>(table: Readonly<Record<string, T>>, name: string): T => {
    const found = Object.hasOwn(table, name) ? table[name] : undefined;
    if (found === undefined) throw unknown(type, name);
    return found;
  };
  return (state) => ({
    isApiObject: true,
    type,
    state,
    identity: () => (identity === undefined ? {} : { _Id: own(read, identity)(state) }),
    introduction: () => {
      if (identity === undefined) return {};
      return { [identity === 'Id' ? 'Id' : '_Id']: own(read, identity)(state) };
    },
    scalars: () => scalars,
    has: (member) => Object.hasOwn(read, member) || Object.hasOwn(open, member),
    opens: (member) => Object.hasOwn(open, member),
    get: (property) => own(read, property)(state),
    set: (property, value) => own(write, property)(state, value),
    open: (property) => own(open, property)(state),
    call: (method, args) => own(call, method)(state, args),
    items: () => {
      if (members.items === undefined) throw unknown(type, 'Items');
      return members.items(state);
    },
    item: (key) => {
      if (members.item === undefined) throw unknown(type, 'GetItem');
      const found = members.item(state, key);
      if (found === null) throw new Refusal('ItemNotFound', `${type} has no item ${String(key)}.`);
      return found;
    },
    isCollection: () => members.items !== undefined,
  });
}

export { unknown as unknownMember };

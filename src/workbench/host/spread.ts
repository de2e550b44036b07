import { Refusal } from '../model/refusal';
import { unknownMember, type ApiObject } from './apiObject';

/**
 * Several objects of a kind behind one, as the formats of several areas are: what is set or called goes to
 * each, and what is read is what all share, else null.
 */
export function spread(type: string, objects: readonly ApiObject[]): ApiObject {
  const [first] = objects;
  if (first === undefined) throw new Refusal('ItemNotFound', `${type}: there is no cell.`);
  return {
    isApiObject: true,
    type,
    state: null,
    identity: () => first.identity(),
    introduction: () => first.introduction(),
    scalars: () => first.scalars(),
    has: (member) => first.has(member),
    opens: (member) => first.opens(member),
    get: (property) => common(objects.map((each) => each.get(property))),
    set: (property, value) => {
      for (const each of objects) each.set(property, value);
    },
    open: (property) => {
      const opened = objects.map((each) => each.open(property)).filter((each) => each !== null);
      return opened.length < objects.length ? null : spread(opened[0]?.type ?? type, opened);
    },
    call: (method, args) => {
      for (const each of objects) each.call(method, args);
      return undefined;
    },
    items: () => {
      throw unknownMember(type, 'Items');
    },
    item: (key) =>
      spread(
        first.item(key).type,
        objects.map((each) => each.item(key)),
      ),
    isCollection: () => false,
  };
}

/** The value that all are, else null; booleans that differ are false where `flags` says so. */
export function common(values: readonly unknown[]): unknown {
  const [first] = values;
  return values.every((each) => each === first) ? (first ?? null) : null;
}

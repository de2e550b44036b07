import type { ApiObject } from './apiObject';
import { unknownMember } from './apiObject';
import { isNewer, newer } from './apiSets';
import type { QueryInfo } from './request';

/** What is asked of an object: properties by name, and the same of the objects that hang on it. */
interface Wanted {
  readonly scalars: Set<string>;
  all: boolean;
  readonly nested: Map<string, Wanted>;
}

/** By this name of no property programs load an object for the object alone. */
const NO_PROPERTY = 'NoPropertiesNeeded';

function nothing(): Wanted {
  return { scalars: new Set(), all: false, nested: new Map() };
}

/**
 * Answers a `load`: the properties asked for, nothing else, and what tells the object from its siblings.
 * @param apiSet the ExcelApi that this Excel has: `1.14`
 * @throws Refusal `ApiNotFound` for a property of a later set, `NotImplemented` for one that is not known
 */
export function answerQuery(object: ApiObject | null, query: QueryInfo | undefined, apiSet: string): unknown {
  const wanted = nothing();
  for (const path of query?.Select ?? []) want(wanted, path, object);
  for (const path of query?.Expand ?? []) want(wanted, path, object);
  const bare = (query?.Select ?? []).length === 0 && (query?.Expand ?? []).length === 0;
  if (bare) wanted.all = true;
  return answer(object, wanted, apiSet, query);
}

function want(wanted: Wanted, path: string, object: ApiObject | null): void {
  const steps = path.split('/').filter((step) => step !== '');
  const inItems = object?.isCollection() === true && steps[0]?.toLowerCase() === 'items';
  let at = wanted;
  for (const step of inItems ? steps.slice(1) : steps) {
    const name = step.startsWith('_') ? step : step.charAt(0).toUpperCase() + step.slice(1);
    const next = at.nested.get(name) ?? nothing();
    at.nested.set(name, next);
    at = next;
  }
  at.all = true;
}

function answer(object: ApiObject | null, wanted: Wanted, apiSet: string, query?: QueryInfo): unknown {
  if (object === null) return null;
  if (!object.isCollection()) return answerOne(object, wanted, apiSet);
  const from = query?.Skip ?? 0;
  const items = object.items().slice(from, query?.Top === undefined ? undefined : from + query.Top);
  const inner = wanted.nested.get('Items') ?? wanted;
  const own = new Map(
    [...inner.nested].filter(([name]) => !object.has(name) || items[0]?.has(name) === true),
  );
  const ofItems: Wanted = { ...inner, nested: own };
  const counted = [...wanted.nested.keys()].filter((name) => object.has(name) && !own.has(name));
  const named = Object.fromEntries(counted.map((name) => [name, object.get(name)]));
  return { ...named, _Items: items.map((item) => answerOne(item, ofItems, apiSet)) };
}

function answerOne(object: ApiObject, wanted: Wanted, apiSet: string): unknown {
  const result: Record<string, unknown> = { ...object.identity() };
  const everything = wanted.all && wanted.nested.size === 0;
  if (everything || wanted.nested.has('*') || wanted.nested.has('$all')) {
    for (const name of object.scalars()) {
      if (!isNewer(object.type, name, apiSet)) result[name] = object.get(name);
    }
  }
  for (const [name, inner] of wanted.nested) {
    if (name === '*' || name === '$all' || name === NO_PROPERTY) continue;
    if (isNewer(object.type, name, apiSet)) throw newer(object.type, name, apiSet);
    if (!object.has(name)) throw unknownMember(object.type, name);
    result[name] = object.opens(name) ? answer(object.open(name), inner, apiSet) : object.get(name);
  }
  return result;
}

import { Refusal } from '../model/refusal';
import { isApiObject, written, type ApiObject } from './apiObject';
import { Arguments } from './arguments';
import { answerQuery } from './query';
import {
  ACTION,
  PATH,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type RequestAction,
  type RequestBody,
  type ResponseBody,
} from './request';
import type { References } from './references';

/** A failure that a test has ordered for one action. */
export interface OrderedFailure {
  readonly code: string;
  readonly atAction: number;
}

/**
 * Carries out one request in order. At the first action that fails the rest is left, and what was done
 * before stays done, as Excel has it.
 */
export function execute(
  body: RequestBody,
  root: ApiObject,
  references: References,
  failure: OrderedFailure | null,
  apiSet: string,
): ResponseBody {
  const run = new Run(body, root, references, apiSet);
  const results: ActionResult[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (failure?.atAction === index) throw new OrderedRefusal(failure.code);
      results.push({ ActionId: action.Id, Value: run.action(action) });
    } catch (error) {
      const refused = error instanceof Refusal || error instanceof OrderedRefusal;
      if (!refused) throw error;
      return {
        Results: results,
        Error: {
          Code: error.code,
          Message: error.message,
          Location: run.location(action),
          HttpStatusCode: 400,
          ActionIndex: index,
        },
      };
    }
  }
  return { Results: results };
}

class OrderedRefusal extends Error {
  constructor(readonly code: string) {
    super(`${code}, as ordered.`);
  }
}

class Run {
  readonly #body: RequestBody;
  readonly #root: ApiObject;
  readonly #references: References;
  readonly #apiSet: string;
  readonly #objects = new Map<number, ApiObject | null>();

  constructor(body: RequestBody, root: ApiObject, references: References, apiSet: string) {
    this.#apiSet = apiSet;
    this.#body = body;
    this.#root = root;
    this.#references = references;
  }

  action(action: RequestAction): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.#object(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === null ? null : { ...object.introduction(), ...this.#references.answer(object) };
      case ACTION.query:
        return answerQuery(object, action.QueryInfo, this.#apiSet);
      case ACTION.method:
        return this.#method(object, action);
      case ACTION.set:
        present(object).set(action.Name, this.#value(action.ArgumentInfo?.Arguments?.[0]));
        return undefined;
      default:
        throw new Refusal(
          'NotImplemented',
          `Actions of kind ${action.ActionType} are not known to the stand-in.`,
        );
    }
  }

  /** `Range.values`: the type and the member where an action failed. */
  location(action: RequestAction): string {
    const object = this.#objects.get(action.ObjectPathId);
    const path = this.#body.ObjectPaths[String(action.ObjectPathId)];
    if (object !== undefined && object !== null && action.Name !== '') {
      return `${object.type}.${written(action.Name)}`;
    }
    const parent =
      path?.ParentObjectPathId === undefined ? undefined : this.#objects.get(path.ParentObjectPathId);
    const member = path?.ObjectPathType === PATH.indexer ? 'GetItem' : (path?.Name ?? '');
    return `${parent?.type ?? 'Workbook'}.${written(member)}`;
  }

  #method(object: ApiObject | null, action: RequestAction): unknown {
    if (action.Name === '_RemoveReference') {
      this.#references.remove(String(action.ArgumentInfo?.Arguments?.[0]));
      return undefined;
    }
    // A call on a null object of the same request does nothing: so one deletes a sheet that may not be there.
    if (object === null) return null;
    if (action.Name === '_KeepReference') {
      this.#references.keep(object);
      return undefined;
    }
    const returned = object.call(action.Name, this.#arguments(action.ArgumentInfo));
    return isApiObject(returned) ? returned.identity() : returned;
  }

  #object(id: number): ApiObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.#body.ObjectPaths[String(id)];
    if (path === undefined) throw new Refusal('InvalidArgument', `The request has no object path ${id}.`);
    const object = this.#resolve(path);
    this.#objects.set(id, object);
    return object;
  }

  #resolve(path: ObjectPath): ApiObject | null {
    if (path.ObjectPathType === PATH.root) return this.#root;
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.reference) return this.#references.find(path.Name);
    const parent = path.ParentObjectPathId === undefined ? null : this.#object(path.ParentObjectPathId);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.property:
        return parent.open(path.Name);
      case PATH.indexer:
        return parent.item(path.ArgumentInfo?.Arguments?.[0]);
      case PATH.method: {
        const returned = parent.call(path.Name, this.#arguments(path.ArgumentInfo));
        return isApiObject(returned) ? returned : null;
      }
      default:
        throw new Refusal(
          'NotImplemented',
          `Object paths of kind ${path.ObjectPathType} are not known to the stand-in.`,
        );
    }
  }

  /** A value with the objects inside it: the library writes them as `{ _ObjectPathId }`. */
  #value(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    if ('_ObjectPathId' in value) return this.#object(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.#value(inner)]));
  }

  #arguments(info: ArgumentInfo | undefined): Arguments {
    const ids = info?.ReferencedObjectPathIds ?? [];
    const values = (info?.Arguments ?? []).map((value, place) => {
      const id = ids[place] ?? 0;
      return id === 0 ? value : this.#object(id);
    });
    return new Arguments(values);
  }
}

/** @throws Refusal `InvalidArgument` for a property set on a null object */
function present(object: ApiObject | null): ApiObject {
  if (object === null) throw new Refusal('InvalidArgument', 'The object is a null object.');
  return object;
}

import { Refusal } from '../model/refusal';
import type { ApiObject } from './apiObject';

/** Objects that the library asked to keep between requests. */
export class References {
  readonly #byId = new Map<string, ApiObject>();
  readonly #ids = new WeakMap<ApiObject, string>();
  #next = 1;

  keep(object: ApiObject): void {
    if (this.#ids.has(object)) return;
    const id = `kept-${this.#next++}`;
    this.#ids.set(object, id);
    this.#byId.set(id, object);
  }

  /** @throws Refusal `InvalidReference` for an id given back already */
  find(id: string): ApiObject {
    const object = this.#byId.get(id);
    if (object === undefined) throw new Refusal('InvalidReference', `Nothing is kept as ${id}.`);
    return object;
  }

  remove(id: string): void {
    this.#byId.delete(id);
  }

  /** The part of an answer that tells the library the object's id. */
  answer(object: ApiObject): { readonly _ReferenceId?: string } {
    const id = this.#ids.get(object);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  /** What the kept objects stand for. */
  states(): ReadonlySet<unknown> {
    return new Set([...this.#byId.values()].map((object) => object.state));
  }

  /** How many are kept; 0 once every `Excel.run` has ended. */
  get count(): number {
    return this.#byId.size;
  }
}

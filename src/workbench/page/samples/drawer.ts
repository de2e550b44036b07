import { keepSafe } from './safeMarkup';

/** Ids of the page's own elements: what nobody should take for something that a sample asks for. */
const OWN = /^(root$|cell-)|:/;

/**
 * Where the page elements of a pasted sample stand: the buttons that it asks for by their ids, and what is
 * in its HTML. Nothing here runs by itself; what a button does is what the sample hung on it.
 */
export class SampleDrawer {
  readonly element: HTMLElement;
  readonly #listeners = new Set<() => void>();

  constructor(page: Document) {
    this.element = page.createElement('div');
    this.element.className = 'sample-parts';
  }

  /** Calls back when something is put in or taken out; the answer ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get count(): number {
    return this.element.childElementCount;
  }

  find(id: string): HTMLElement | null {
    return [...this.element.querySelectorAll<HTMLElement>('[id]')].find((each) => each.id === id) ?? null;
  }

  /** The element of that id; a sample that asks for one that is not there gets a button of that name. */
  ask(id: string): HTMLElement | null {
    if (id === '' || OWN.test(id)) return null;
    const known = this.find(id);
    if (known) return known;
    const button = this.element.ownerDocument.createElement('button');
    button.type = 'button';
    button.id = id;
    button.textContent = id;
    this.element.append(button);
    this.#told();
    return button;
  }

  /** Puts in what a sample's HTML holds: texts, buttons and fields, without scripts, handlers and addresses. */
  put(html: string): void {
    this.element.replaceChildren(...keepSafe(html, this.element.ownerDocument));
    this.#told();
  }

  clear(): void {
    this.element.replaceChildren();
    this.#told();
  }

  all(selector: string): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>(selector)];
  }

  #told(): void {
    for (const listener of this.#listeners) listener();
  }
}

import type { SampleDrawer } from './drawer';

type Handler = (event: Event) => unknown;

/** The few calls of jQuery that samples make of page elements. */
export interface Chosen {
  readonly length: number;
  on(event: string, handler: Handler): Chosen;
  off(event: string, handler: Handler): Chosen;
  click(handler?: Handler): Chosen;
  change(handler: Handler): Chosen;
  val(value?: string): string | Chosen;
  text(value?: string): string | Chosen;
  is(selector: string): boolean;
  prop(name: string): unknown;
  hide(): Chosen;
  show(): Chosen;
  empty(): Chosen;
}

/**
 * A `$` for pasted samples: `$("#run")` is the drawer's element of that id (made where it is missing), other
 * selectors look in the drawer alone; `$(work)` and `$(document).ready(work)` run the work.
 */
export function dollarOf(
  drawer: SampleDrawer,
): (asked: unknown) => Chosen | { ready(work: () => void): void } {
  return (asked) => {
    if (typeof asked === 'function') {
      asked();
      return choose([]);
    }
    if (typeof asked !== 'string') return { ready: (work) => work() };
    const id = /^#([\w-]+)$/.exec(asked)?.[1];
    const one = id === undefined ? null : drawer.ask(id);
    return choose(one === null ? drawer.all(asked) : [one]);
  };
}

function choose(elements: readonly HTMLElement[]): Chosen {
  const each = (work: (element: HTMLElement) => void): Chosen => {
    elements.forEach(work);
    return chosen;
  };
  const chosen: Chosen = {
    length: elements.length,
    on: (event, handler) => each((element) => element.addEventListener(event, handler)),
    off: (event, handler) => each((element) => element.removeEventListener(event, handler)),
    click: (handler) =>
      each((element) => (handler ? element.addEventListener('click', handler) : element.click())),
    change: (handler) => each((element) => element.addEventListener('change', handler)),
    val: (value) => {
      if (value === undefined) return valueOf(elements[0]);
      return each((element) => {
        if (hasValue(element)) element.value = value;
      });
    },
    text: (value) => {
      if (value === undefined) return elements.map(({ textContent }) => textContent ?? '').join('');
      return each((element) => {
        element.textContent = value;
      });
    },
    is: (selector) => elements.some((element) => element.matches(selector)),
    prop: (name) => (elements[0] as unknown as Record<string, unknown> | undefined)?.[name],
    hide: () => each((element) => void (element.hidden = true)),
    show: () => each((element) => void (element.hidden = false)),
    empty: () => each((element) => element.replaceChildren()),
  };
  return chosen;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLButtonElement;

function hasValue(element: HTMLElement | undefined): element is Field {
  return element !== undefined && 'value' in element;
}

function valueOf(element: HTMLElement | undefined): string {
  return hasValue(element) ? element.value : '';
}

import { sayKnown } from '../language/sentences';
import { startLook } from './firstLook';
import type { Preferences } from './preferences';
import { detailsOf, problemOf } from '../session/problem';

const LOOK = `
  .first { display: block; box-sizing: border-box; padding: 10px 12px; overflow-y: auto; }
  .first p, .first pre { margin: 12px 0; overflow-wrap: anywhere; }
  .first pre { white-space: pre-wrap; font-size: 12px; line-height: 16px; }
  .first summary { min-height: 24px; line-height: 24px; cursor: pointer; }
  .first button {
    min-height: 32px; margin-bottom: 12px; padding: 0 12px;
    font: inherit; font-weight: 600; cursor: pointer;
    color: #ffffff; background: #0f6cbd; border: 1px solid #0f6cbd; border-radius: 4px;
  }
  .first :focus-visible { outline: 2px solid; outline-offset: 2px; }
`;

/** Says in plain HTML why the pane could not open, with a way to open it again; needs nothing but the page. */
export function showNotOpened(element: HTMLElement, preferences: Preferences, thrown: unknown): void {
  const { language, theme } = startLook(preferences);
  const root = document.documentElement;
  root.lang = language;
  if (theme) root.dataset.theme = theme;

  const look = made('style', LOOK);
  const title = made('h1', sayKnown(language, { code: 'pane.product' }));
  const sentence = made('p', sayKnown(language, problemOf(thrown, null).message));
  sentence.setAttribute('role', 'alert');

  const again = made('button', sayKnown(language, { code: 'pane.retry' }));
  again.type = 'button';
  again.addEventListener('click', () => {
    location.reload();
  });

  const details = made('details', '');
  details.append(
    made('summary', sayKnown(language, { code: 'pane.details.summary' })),
    made('pre', detailsOf(thrown)),
  );

  const place = made('main', '');
  place.className = 'first';
  place.append(look, title, sentence, again, details);
  element.replaceChildren(place);
}

function made<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text: string): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

import { sayKnown } from '../language/sentences';
import type { Preferences } from './preferences';
import { detailsOf, problemOf } from '../session/problem';

/** Says in plain HTML why the pane could not open, with a way to open it again; needs nothing but the page. */
export function showNotOpened(element: HTMLElement, preferences: Preferences, thrown: unknown): void {
  const language = preferences.get('language') === 'en' ? 'en' : 'vi';
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'alert');
  sentence.textContent = sayKnown(language, problemOf(thrown, null).message);

  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = sayKnown(language, { code: 'pane.retry' });
  again.addEventListener('click', () => {
    location.reload();
  });

  const summary = document.createElement('summary');
  summary.textContent = sayKnown(language, { code: 'pane.details.summary' });
  const text = document.createElement('pre');
  text.textContent = detailsOf(thrown);
  const details = document.createElement('details');
  details.append(summary, text);

  const place = document.createElement('div');
  place.className = 'first';
  place.append(sentence, again, details);
  element.replaceChildren(place);
}

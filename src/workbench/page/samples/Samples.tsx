import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useWords } from '../WordsContext';
import type { SampleDrawer } from './drawer';

interface SamplesProps {
  readonly drawer: SampleDrawer;
  readonly onClose: () => void;
}

/** The buttons and fields that pasted samples ask for; a sample's HTML can be put in for its own labels. */
export function Samples({ drawer, onClose }: SamplesProps): ReactNode {
  const say = useWords();
  const place = useRef<HTMLDivElement>(null);
  const [html, setHtml] = useState('');
  const count = useSyncExternalStore(
    (listener) => drawer.subscribe(listener),
    () => drawer.count,
  );
  useEffect(() => place.current?.append(drawer.element), [drawer]);
  return (
    <section className="samples" aria-label={say('workbench.samples')}>
      <header>
        <h2>{say('workbench.samples')}</h2>
        <button type="button" disabled={count === 0} onClick={() => drawer.clear()}>
          {say('workbench.samples.clear')}
        </button>
        <button type="button" onClick={onClose}>
          {say('workbench.close')}
        </button>
      </header>
      <p>{say('workbench.samples.how')}</p>
      <div ref={place} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          drawer.put(html);
          setHtml('');
        }}
      >
        <label>
          {say('workbench.samples.html')}
          <textarea rows={2} value={html} onChange={({ target }) => setHtml(target.value)} />
        </label>
        <button type="submit" disabled={html.trim() === ''}>
          {say('workbench.samples.put')}
        </button>
      </form>
    </section>
  );
}

import { useMemo, useRef, useState } from 'react';
import type { WorkItem } from '../../review/worklist/worklist';
import { useLanguage } from '../language/LanguageContext';
import { useScope } from '../session/SessionContext';
import type { Asked, Deciding } from './asked';

/** Asks about one line at a time, and gives the focus back to whatever asked. */
export function useDecide(items: readonly WorkItem[]): {
  readonly asked: Asked | null;
  readonly deciding: Deciding;
} {
  const { session } = useScope();
  const { language } = useLanguage();
  const [asked, setAsked] = useState<Asked | null>(null);
  const opener = useRef<Element | null>(null);
  const draft = useRef('');
  const deciding = useMemo((): Deciding => {
    const close = () => {
      const back = opener.current;
      opener.current = null;
      setAsked(null);
      if (back instanceof HTMLElement && back.isConnected) back.focus();
    };
    return {
      items,
      ask(line, decision) {
        opener.current = document.activeElement;
        draft.current = '';
        setAsked({ line, decision });
      },
      cancel: close,
      draft: () => draft.current,
      keepDraft(reason) {
        draft.current = reason;
      },
      decide(ids, decision, reason) {
        close();
        void session.run({ kind: 'decide', ids, decision, reason, language });
      },
    };
  }, [items, session, language]);
  return { asked, deciding };
}

import { useMemo, useRef, useState } from 'react';
import type { WorkItem } from '../../review/worklist/worklist';
import { useLanguage } from '../language/LanguageContext';
import { useScope } from '../session/SessionContext';
import type { Asked, Deciding } from './asked';

/** Asks about one line at a time, and gives the focus back to whatever asked. */
export function useDecide(items: readonly WorkItem[]): Deciding {
  const { session } = useScope();
  const { language } = useLanguage();
  const [asked, setAsked] = useState<Asked | null>(null);
  const opener = useRef<Element | null>(null);
  const draft = useRef('');
  return useMemo(() => {
    const close = () => {
      setAsked(null);
      if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
    };
    return {
      items,
      asked,
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
        if (asked) close();
        void session.run({ kind: 'decide', ids, decision, reason, language });
      },
    };
  }, [items, asked, session, language]);
}

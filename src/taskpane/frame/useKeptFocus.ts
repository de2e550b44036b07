import type { RefObject } from 'react';
import { useEffect } from 'react';

/**
 * What had the focus may go while the user works in the pane: the button that loaded the plan, a finding
 * that was put right. Where nothing else has taken the focus by then, it goes to the nearest part around
 * that can take it. It never comes from the sheet.
 */
export function useKeptFocus(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    /** What has the focus, and all that is around it, from the inside out. */
    let around: readonly Element[] = [];
    const mark = ({ target }: FocusEvent) => {
      around = target instanceof Element ? lineage(target) : [];
    };
    const mend = () => {
      if (!document.hasFocus() || document.activeElement !== document.body) return;
      const left = around.find((each) => each.isConnected && element.contains(each));
      if (left === undefined || left === around[0]) return;
      const part =
        left.closest<HTMLElement>('[tabindex="-1"]') ?? element.querySelector<HTMLElement>('#place');
      part?.focus({ preventScroll: true });
    };
    // What the parts do about the focus themselves comes first.
    const observer = new MutationObserver(() => {
      requestAnimationFrame(() => requestAnimationFrame(mend));
    });
    observer.observe(element, { childList: true, subtree: true });
    element.addEventListener('focusin', mark);
    return () => {
      observer.disconnect();
      element.removeEventListener('focusin', mark);
    };
  }, [frame]);
}

function lineage(element: Element): Element[] {
  const line: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) line.push(at);
  return line;
}

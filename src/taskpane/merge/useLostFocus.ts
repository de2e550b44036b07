import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/**
 * For the part that appears where what had the focus has gone: it takes the focus, and Tab goes on within it.
 * What the user is at elsewhere keeps it.
 */
export function useLostFocus<Part extends HTMLElement>(): RefObject<Part | null> {
  const part = useRef<Part>(null);
  useEffect(() => {
    const { activeElement } = document;
    // The place around takes a focus that was lost before the part was fetched.
    if (activeElement === document.body || activeElement?.id === 'place') {
      part.current?.focus({ preventScroll: true });
    }
  }, []);
  return part;
}

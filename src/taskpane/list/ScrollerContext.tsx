import { createContext, useContext } from 'react';

/** The element that scrolls around a list; null until it is there. */
export const ScrollerContext = createContext<HTMLElement | null>(null);

/** The element that scrolls around a list; null until it is there. */
export function useScroller(): HTMLElement | null {
  return useContext(ScrollerContext);
}

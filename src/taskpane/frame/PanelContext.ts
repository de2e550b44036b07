import { createContext, useContext } from 'react';
import type { RowRef } from '../../report/overview';
import type { Message } from '../../plan/message';

/** Rows that a number stands for, under a heading of their own where there are several kinds. */
export interface RowGroup {
  readonly title: Message | null;
  readonly rows: readonly RowRef[];
}

/** What can cover the places for a while. */
export type PanelRequest =
  | { readonly kind: 'settings' }
  | { readonly kind: 'help' }
  | { readonly kind: 'details' }
  | { readonly kind: 'unload' }
  | { readonly kind: 'clusters' }
  | { readonly kind: 'rows'; readonly title: Message; readonly groups: readonly RowGroup[] }
  | { readonly kind: 'fixes'; readonly findings: readonly string[] };

/** Opens a panel over the places; null closes it. */
export type OpenPanel = (request: PanelRequest | null) => void;

export const PanelContext = createContext<OpenPanel>(() => {
  throw new Error('A part of the pane stands outside its frame.');
});

export function useOpenPanel(): OpenPanel {
  return useContext(PanelContext);
}

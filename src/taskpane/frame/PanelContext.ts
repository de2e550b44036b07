import { createContext, useContext } from 'react';
import type { RowRef } from '../../report/overview';
import type { Message } from '../../plan/message';
import type { Role } from '../../review/mine/myRow';
import type { RowAddress } from '../../review/row/rowEdit';
import type { RowName } from '../../workbook/rowName';

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
  | { readonly kind: 'slips' }
  /** The form of a row: what its lead unit reports, or what a coordinating unit does. */
  | { readonly kind: 'row'; readonly row: RowAddress; readonly role: Role }
  | { readonly kind: 'rows'; readonly title: Message; readonly groups: readonly RowGroup[] }
  /** The journal; with `entry`, that entry opened. */
  | { readonly kind: 'history'; readonly entry?: number }
  /** The life of a row; without a key, of the row that is selected in the sheet. */
  | ({ readonly kind: 'life' } & (RowName | { readonly key?: never }))
  | { readonly kind: 'fixes'; readonly findings: readonly string[] };

/** Opens a panel over what is there; null closes the one on top, and what it covered is there again. */
export type OpenPanel = (request: PanelRequest | null) => void;

export const PanelContext = createContext<OpenPanel>(() => {
  throw new Error('A part of the pane stands outside its frame.');
});

/** Opens a panel over the place that is shown. */
export function useOpenPanel(): OpenPanel {
  return useContext(PanelContext);
}

/** True in a panel that another one covers. */
export const CoveredContext = createContext(false);

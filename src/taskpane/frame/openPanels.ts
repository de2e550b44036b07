import type { PanelRequest } from './PanelContext';

/** What tells one panel from another: of each there is one. */
export function panelName(panel: PanelRequest): string {
  return panel.kind === 'row' ? `row ${panel.row.key} ${panel.row.of ?? ''}` : panel.kind;
}

/**
 * The open panels, the last one on top, after a panel is opened, the top one is closed (null), or all are
 * (`none`). One that is open already comes to the top by closing what lies over it. What takes the plan out
 * covers nothing: without the plan there is nothing to go back to.
 */
export function panelsAfter(
  open: readonly PanelRequest[],
  asked: PanelRequest | null | 'none',
): readonly PanelRequest[] {
  if (asked === null) return open.slice(0, -1);
  if (asked === 'none') return [];
  if (asked.kind === 'unload') return [asked];
  const at = open.findIndex((panel) => panelName(panel) === panelName(asked));
  return [...(at < 0 ? open : open.slice(0, at)), asked];
}

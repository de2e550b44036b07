import { useEffect, useSyncExternalStore } from 'react';
import type { RowAddress } from '../../review/row/rowEdit';
import type { RowDraft } from '../../review/row/fieldState';
import type { Role } from '../../review/mine/myRow';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Session } from '../session/session';
import { useScope } from '../session/SessionContext';
import { fieldsIn, formParts, withoutSame } from './formState';

/** A row with what was typed into its form and not saved. */
export interface OpenDraft {
  readonly row: RowAddress;
  readonly role: Role;
  readonly draft: RowDraft;
}

/** What was typed and not saved, by row; it outlives the form that is closed and opened again. */
export interface Drafts {
  all(): readonly OpenDraft[];
  keep(open: OpenDraft): void;
  /** Lets go of what the cells hold by now: saved, taken back, or typed in the sheet too. */
  settle(snapshot: WorkbookSnapshot): void;
  subscribe(listener: () => void): () => void;
}

const none: RowDraft = {};
const ofSession = new WeakMap<Session, Drafts>();

/** The drafts of a session: they live as long as the pane does. */
function draftsOf(session: Session): Drafts {
  const before = ofSession.get(session);
  if (before) return before;
  const drafts = createDrafts();
  ofSession.set(session, drafts);
  return drafts;
}

/** An empty store of drafts; an empty draft is none. */
export function createDrafts(): Drafts {
  let all: readonly OpenDraft[] = [];
  const listeners = new Set<() => void>();
  const set = (next: readonly OpenDraft[]) => {
    all = next;
    for (const listener of listeners) listener();
  };
  return {
    all: () => all,
    keep(open) {
      const others = all.filter(({ row }) => !isSameRow(row, open.row));
      set(Object.keys(open.draft).length === 0 ? others : [...others, open]);
    },
    settle(snapshot) {
      const left = all.map((open) => {
        const fields = fieldsIn(formParts(snapshot, open.row, open.role, open.draft));
        return { ...open, draft: withoutSame(open.draft, fields) };
      });
      if (left.every(({ draft }, at) => draft === all[at]?.draft)) return;
      set(left.filter(({ draft }) => Object.keys(draft).length > 0));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** True where both name the same row. */
export function isSameRow(one: RowAddress, other: RowAddress): boolean {
  return one.table === other.table && one.key === other.key && one.of === other.of;
}

/** Everything that was typed and not saved, held against the workbook as it was last read. */
export function useAllDrafts(snapshot: WorkbookSnapshot): readonly OpenDraft[] {
  const drafts = draftsOf(useScope().session);
  useEffect(() => {
    drafts.settle(snapshot);
  }, [drafts, snapshot]);
  return useSyncExternalStore(drafts.subscribe, drafts.all);
}

/** The draft of a row, how it is kept, and how it is held against the workbook. */
export function useDraft(
  row: RowAddress,
  role: Role,
  snapshot: WorkbookSnapshot,
): { readonly draft: RowDraft; keep(draft: RowDraft): void; settle(): void } {
  const drafts = draftsOf(useScope().session);
  const all = useAllDrafts(snapshot);
  return {
    draft: all.find((open) => isSameRow(open.row, row))?.draft ?? none,
    keep(draft) {
      drafts.keep({ row, role, draft });
    },
    settle() {
      drafts.settle(snapshot);
    },
  };
}

import { useEffect, useEffectEvent, useState } from 'react';
import type { WorkbookDocument } from '../../workbook/document';
import { dayOfSerial } from '../../workbook/serial';
import { settle, type StandIn } from './standIn';
import { stateOf } from './states/states';
import type { WorkbenchState } from './states/state';

/** The workbook that is open, and the state that was set up with it. */
export interface OpenWorkbook {
  /** Another number is another workbook, and a pane that knows nothing of the one before. */
  readonly number: number;
  readonly state: WorkbenchState | null;
  /** Ends the state as the user would; null where there is nothing to end. */
  readonly end: (() => void) | null;
}

interface Workbooks {
  /** Null until the state that the address names is set up. */
  readonly open: OpenWorkbook | null;
  /** Opens a workbook in which Excel does as asked. */
  show(document: WorkbookDocument): void;
  /** Sets up a state; the address names it from then on. */
  enter(state: WorkbenchState): Promise<void>;
  /** Ends the state. */
  end(): void;
}

/** The one workbook of the page; the address may ask for a state as `?state=<id>`. */
export function useWorkbook(standIn: StandIn): Workbooks {
  const [named] = useState(() => stateOf(new URLSearchParams(location.search).get('state')));
  const [open, setOpen] = useState<OpenWorkbook | null>(
    named === null ? { number: 1, state: null, end: null } : null,
  );

  const put = (document: WorkbookDocument, state: WorkbenchState | null, end: (() => void) | null): void => {
    standIn.model.open(document);
    nameInAddress(state);
    setOpen((before) => ({ number: (before?.number ?? 0) + 1, state, end }));
  };
  const enter = async (state: WorkbenchState): Promise<void> => {
    const document = await state.document(todayIn(standIn));
    settle(standIn);
    put(document, state, state.arrange?.(standIn) ?? null);
  };
  const enterNamed = useEffectEvent(() => {
    if (named) void enter(named);
  });
  useEffect(() => enterNamed(), []);

  return {
    open,
    show(document) {
      settle(standIn);
      put(document, null, null);
    },
    enter,
    end() {
      open?.end?.();
      if (open) setOpen({ ...open, end: null });
    },
  };
}

function nameInAddress(state: WorkbenchState | null): void {
  const address = new URL(location.href);
  if (state) address.searchParams.set('state', state.id);
  else address.searchParams.delete('state');
  history.replaceState(null, '', address);
}

/** The user's calendar day; the clock never stands outside the calendar that Excel shows. */
function todayIn({ model }: StandIn): string {
  return dayOfSerial(model.today(), model.date1904) ?? '';
}

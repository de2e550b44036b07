import type { ActionContext } from '../../src/actions/action';
import type { VisiblePort } from '../../src/workbook/port';

/** A port that notes what it is asked to do, and the steps that were announced. */
export interface Recorded {
  readonly context: ActionContext<VisiblePort>;
  readonly asked: unknown[][];
  readonly steps: string[];
}

export function recordingPort(answers: Partial<VisiblePort> = {}): Recorded {
  const asked: unknown[][] = [];
  const steps: string[] = [];
  const note =
    (name: string) =>
    async (...given: unknown[]): Promise<void> => {
      asked.push([name, ...given]);
    };
  const refuse = async (): Promise<never> => {
    throw new Error('Not asked for in this test');
  };
  const port: VisiblePort = {
    survey: async () => ({ sheets: [], tables: [], names: [], ours: false, blank: true }),
    read: refuse,
    readAgain: refuse,
    create: async (blueprint) => {
      asked.push(['create', blueprint]);
      return [];
    },
    apply: note('apply'),
    replaceRows: note('replaceRows'),
    merge: note('merge'),
    readWhole: refuse,
    removePlan: note('removePlan'),
    setFree: note('setFree'),
    rejoin: note('rejoin'),
    clearUnfinished: note('clearUnfinished'),
    setHighlights: note('setHighlights'),
    setSettings: note('setSettings'),
    reveal: async (place) => {
      asked.push(['reveal', place]);
      return { filtered: false, hidden: false };
    },
    ready: note('ready'),
    selectedRow: refuse,
    clearFilter: refuse,
    watch: refuse,
    unlocked: () => port,
    opensSheets: false,
    protectLeftOpen: note('protectLeftOpen'),
    inspect: refuse,
    mend: note('mend'),
    ...answers,
  };
  const context = {
    port,
    today: '2024-06-01',
    progress: ({ code }: { code: string }) => void steps.push(code),
  };
  return { context, asked, steps };
}

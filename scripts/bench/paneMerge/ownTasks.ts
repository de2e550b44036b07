import type { Frame } from 'playwright-core';
import type { HostSession } from '../../../src/workbench/host/host';
import type { StandIn } from '../../../src/workbench/page/standIn';

/** When something began and ended, on the clock of the pane. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** What is noted in the page: the work of the stand-in for Excel, and every task of the pane above 50 ms. */
interface Noted {
  readonly host: Span[];
  readonly tasks: Span[];
}

/**
 * Puts the stand-in's answers into tasks of their own, as Excel's are in a process of its own, and notes when
 * they were worked on. What the grid draws is known by its page; everything else is the pane's.
 */
export async function setHostApart(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    const host: Span[] = [];
    const tasks: Span[] = [];
    Object.assign(window, { noted: { host, tasks } });
    const { standIn } = window.parent as unknown as { standIn: StandIn };
    const session = standIn.host.session as { -readonly [Name in keyof HostSession]: HostSession[Name] };
    const executorOf = session._createRequestExecutorOrNull;
    session._createRequestExecutorOrNull = () => {
      const executor = executorOf.call(session);
      return {
        async executeAsync(...request) {
          await new Promise((resolve) => setTimeout(resolve));
          const from = performance.now();
          const answer = await executor.executeAsync(...request);
          host.push({ from, to: performance.now() });
          await new Promise((resolve) => setTimeout(resolve));
          return answer;
        },
      };
    };
    new PerformanceObserver((list) => {
      for (const { name, startTime, duration } of list.getEntries()) {
        if (name !== 'same-origin-ancestor') tasks.push({ from: startTime, to: startTime + duration });
      }
    }).observe({ entryTypes: ['longtask'] });
  });
}

/** The longest task since this was last asked, of the pane and of the stand-in; 0 where none was above 50 ms. */
export async function longestTasks(pane: Frame): Promise<{ readonly pane: number; readonly host: number }> {
  const { tasks, host } = await pane.evaluate(() => {
    const noted = (window as unknown as { noted: Noted }).noted;
    return { tasks: noted.tasks.splice(0), host: noted.host.splice(0) };
  });
  const isHosts = (task: Span): boolean => host.some(({ from, to }) => from < task.to && to > task.from);
  return { pane: longest(tasks.filter((task) => !isHosts(task))), host: longest(host) };
}

const longest = (spans: readonly Span[]): number => Math.max(0, ...spans.map(({ from, to }) => to - from));

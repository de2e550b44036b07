import type { Message } from '../../plan/message';
import { Failure } from '../../plan/failure';
import { knows } from '../language/sentences';
import type { Command } from './command';
import { opensSheets } from './command';
import type { Problem } from './state';

/** How a thrown value is said to a person, with what a developer needs beside it. Any value at all. */
export function problemOf(thrown: unknown, retry: Command | null): Problem {
  const details = detailsOf(thrown);
  if (!(thrown instanceof Failure)) {
    const code = isNotFetched(thrown) ? 'pane.part.not-fetched' : 'pane.problem.unexpected';
    return { message: { code }, details, retry, retryLabel: 'pane.retry' };
  }
  if (thrown.code === 'workbook.already-loaded') {
    return {
      message: { code: 'pane.problem.already-loaded' },
      details,
      retry: { kind: 'start' },
      retryLabel: 'pane.retry.existing',
    };
  }
  if (LOOK_FIRST.has(thrown.code)) {
    return {
      message: sentenceOf(thrown),
      details,
      retry: { kind: 'start' },
      retryLabel: 'pane.retry.look',
    };
  }
  const unlock = retry && opensSheets(retry) ? UNLOCK[thrown.code] : undefined;
  // The same without a password would be refused again.
  const again = thrown.code === 'excel.password-to-protect' ? null : retry;
  return {
    message: sentenceOf(thrown),
    details,
    retry: again,
    retryLabel: 'pane.retry',
    ...(unlock ? { unlock } : {}),
  };
}

/** What helps where protected sheets stand in the way. */
const UNLOCK: Readonly<Record<string, 'leave' | 'password'>> = {
  'excel.protected': 'leave',
  'excel.password-needed': 'password',
  'excel.password-wrong': 'password',
};

/** After these the same command would be refused again: first the workbook is read as it is now. */
const LOOK_FIRST: ReadonlySet<string> = new Set([
  'workbook.settings-left',
  'workbook.filter-left',
  'workbook.unload-changed',
  'workbook.unload-looked-at',
  'workbook.unload-left',
  'workbook.left-open',
  'workbook.left-open-undone',
  'undo.conflict',
]);

/** True where a part of the pane's own code could not be fetched. */
export function isNotFetched(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === 'ChunkLoadError';
}

/** What stands while nobody knows whether Excel will still answer. */
export function abandoned(command: Command): Problem {
  return {
    message: { code: 'pane.problem.abandoned' },
    details: `abandoned: ${command.kind}`,
    retry: { kind: 'start' },
    retryLabel: 'pane.retry.look',
  };
}

/** The sentence of a failure; one that the catalogue lacks is said in general. */
export function sentenceOf(failure: Failure): Message {
  const code = `failure.${failure.code}`;
  return knows(code) ? { code, params: failure.params } : { code: 'pane.problem.unexpected' };
}

/** At most this many lines of a stack are worth copying. */
const STACK_LINES = 8;

/** A thrown value as text to copy. */
export function detailsOf(thrown: unknown): string {
  if (thrown instanceof Failure) {
    const params = Object.entries(thrown.params).map(([name, value]) => `${name}=${String(value)}`);
    return [thrown.code, ...params, thrown.detail ?? ''].filter((part) => part !== '').join('\n');
  }
  if (thrown instanceof Error) {
    const stack = (thrown.stack ?? '').split('\n').slice(0, STACK_LINES).join('\n');
    const head = `${thrown.name}: ${thrown.message}`;
    const office = officeDetails(thrown);
    return [stack.includes(thrown.message) ? '' : head, stack, office]
      .filter((part) => part !== '')
      .join('\n');
  }
  return String(thrown);
}

/** The code and place that an error of Office.js carries. */
function officeDetails(error: Error): string {
  const { code, debugInfo } = error as Error & { code?: unknown; debugInfo?: unknown };
  const facts = [];
  if (typeof code === 'string') facts.push(`code: ${code}`);
  if (typeof debugInfo === 'object' && debugInfo !== null) {
    const { errorLocation } = debugInfo as { errorLocation?: unknown };
    if (typeof errorLocation === 'string') facts.push(`location: ${errorLocation}`);
  }
  return facts.join('\n');
}

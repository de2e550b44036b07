import { performance } from 'node:perf_hooks';
import { say, type Language } from '../i18n/catalogue';
import type { Message } from '../plan/message';
import type { Terminal } from './terminal';

/** Work that takes longer than this shows a line, in milliseconds. */
const PATIENCE = 1000;

/** Says on standard error what is being done, where that is a terminal and the work takes more than a second. */
export function progressOn(
  terminal: Terminal,
  language: Language,
): (step: Message, done?: number, total?: number) => void {
  const start = performance.now();
  return (step, done, total) => {
    if (!terminal.errIsTerminal || performance.now() - start < PATIENCE) return;
    const count = done === undefined || total === undefined ? '' : ` ${done}/${total}`;
    void terminal.err(`${say(language, step)}${count}\n`);
  };
}

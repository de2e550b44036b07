import { performance } from 'node:perf_hooks';
import { say, type Language } from '../i18n/catalogue';
import type { Message } from '../plan/message';
import type { Terminal } from './terminal';

/** Work that takes longer than this shows a line, in milliseconds since the program began. */
const PATIENCE = 1000;
/** Reading a file takes about a second from this size on, in bytes; while it is read, nothing can be said. */
const LONG_READ = 500_000;

/** Says on standard error what is being done, where that is a terminal and the work takes more than a second. */
export function progressOn(
  terminal: Terminal,
  language: Language,
): (step: Message, done?: number, total?: number) => void {
  return (step, done, total) => {
    if (!terminal.errIsTerminal || performance.now() < PATIENCE) return;
    const count = done === undefined || total === undefined ? '' : ` ${done}/${total}`;
    void terminal.err(`${say(language, step)}${count}\n`);
  };
}

/** Says, before a large file is read, that it is being read. */
export async function announceReading(
  file: string,
  bytes: Uint8Array,
  { terminal, language }: { readonly terminal: Terminal; readonly language: Language },
): Promise<void> {
  if (!terminal.errIsTerminal || bytes.length < LONG_READ) return;
  await terminal.err(`${say(language, { code: 'cli.reading', params: { file } })}\n`);
}

import type { ActionContext } from '../actions/action';
import type { FilePort } from '../files/filePort';
import { say } from '../i18n/catalogue';
import type { Invocation } from './command';
import { progressOn } from './progress';

/**
 * What an action works with in one call of the command line: `--by` names the person for the journal, and
 * what the journal has to say goes to standard error.
 */
export function contextOn(
  port: FilePort,
  { terminal, language, options }: Pick<Invocation, 'terminal' | 'language' | 'options'>,
): ActionContext<FilePort> {
  const person = typeof options.by === 'string' ? options.by.trim() : '';
  return {
    port,
    today: terminal.today(),
    ...(person === '' ? {} : { person }),
    progress: progressOn(terminal, language),
    remark: (message) => {
      void terminal.err(`${say(language, message)}\n`);
    },
  };
}

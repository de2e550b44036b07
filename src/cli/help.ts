import { say, type Language } from '../i18n/catalogue';
import type { Command } from './command';

/** The help page: one block for each command, then the options that all of them have. */
export function help(language: Language, commands: readonly Command[]): string {
  const blocks = commands.map(
    (command) => `  plan-tracker ${command.usage}\n      ${say(language, { code: command.summary })}`,
  );
  return [
    say(language, { code: 'cli.help.title' }),
    '',
    ...blocks,
    '',
    say(language, { code: 'cli.help.options' }),
    '',
  ].join('\n');
}

import { parseArgs } from 'node:util';
import { say, type Language } from '../i18n/catalogue';
import { Failure } from '../plan/failure';
import { parseIsoDate } from '../plan/isoDate';
import type { Command, Invocation, Status } from './command';
import { commandNamed, commandNames, everyCommand } from './commands/list';
import { help } from './help';
import type { Terminal } from './terminal';

const commonOptions = {
  json: { type: 'boolean' },
  'as-of': { type: 'string' },
  lang: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
  debug: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Runs one call of the command line.
 * @param words the words after the program's name
 * @returns the exit status; it never throws
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<Status> {
  // Read ahead of the parser, so that even its complaint comes in the right language and form.
  const asked = {
    json: words.includes('--json'),
    debug: words.includes('--debug'),
    language: languageOf(words),
  };
  try {
    return await perform(words, terminal, asked.language);
  } catch (error) {
    await report(error, terminal, asked);
    return 2;
  }
}

async function perform(words: readonly string[], terminal: Terminal, language: Language): Promise<Status> {
  const [name, ...rest] = words;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    await terminal.out(help(language, await everyCommand()));
    return name === undefined ? 2 : 0;
  }
  const command = await commandNamed(name);
  if (!command) throw new Failure('usage.command', { name, known: commandNames.join(', ') });
  const invocation = understand(command, rest, terminal, language);
  if (invocation.options.help === true) {
    await terminal.out(help(language, [command]));
    return 0;
  }
  return command.run(invocation);
}

function understand(command: Command, words: string[], terminal: Terminal, language: Language): Invocation {
  const options = {
    ...commonOptions,
    ...Object.fromEntries(
      command.options.map(({ name, type, repeated = false }) => [name, { type, multiple: repeated }]),
    ),
  };
  const { values, positionals } = parse(command, words, options);
  const lang = values.lang;
  if (lang !== undefined && lang !== 'vi' && lang !== 'en') {
    throw new Failure('usage.value', { option: '--lang', value: String(lang), expected: 'vi, en' });
  }
  const asOf = values['as-of'];
  if (asOf !== undefined && !parseIsoDate(String(asOf))) {
    throw new Failure('usage.value', { option: '--as-of', value: String(asOf), expected: 'YYYY-MM-DD' });
  }
  const { least, most } = command.arguments;
  if (values.help !== true && (positionals.length < least || positionals.length > most)) {
    throw new Failure('usage.arguments', { usage: `plan-tracker ${command.usage}` });
  }
  return {
    terminal,
    language,
    json: values.json === true,
    force: values.force === true,
    asOf: asOf === undefined ? null : String(asOf),
    arguments: positionals,
    options: values,
  };
}

type ParsedValues = Record<string, string | boolean | undefined>;

function parse(
  command: Command,
  args: string[],
  options: Record<string, { type: 'string' | 'boolean'; multiple?: boolean }>,
): { values: ParsedValues; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true });
    const joined = Object.entries(values).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(',') : value,
    ]);
    return { values: Object.fromEntries(joined) as ParsedValues, positionals };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    // Node names the option in quotes, with its value's place behind it: '--by <value>'.
    const option = /'(?:-\w, )?(-[^' <=]+)/.exec(detail)?.[1] ?? args.join(' ');
    throw new Failure('usage.options', { option, usage: `plan-tracker ${command.usage}` }, detail);
  }
}

function languageOf(words: readonly string[]): Language {
  const at = words.indexOf('--lang');
  return words.includes('--lang=en') || (at >= 0 && words[at + 1] === 'en') ? 'en' : 'vi';
}

async function report(
  error: unknown,
  terminal: Terminal,
  { json, debug, language }: { json: boolean; debug: boolean; language: Language },
): Promise<void> {
  const failure = asFailure(error);
  const message = say(language, { code: `failure.${failure.code}`, params: failure.params });
  const file = failure.params.file;
  if (json) {
    const document = {
      error: {
        code: failure.code,
        message,
        ...(file === undefined ? {} : { file: String(file) }),
        ...(failure.detail === undefined ? {} : { detail: failure.detail }),
      },
    };
    await terminal.out(`${JSON.stringify(document, null, 2)}\n`);
  }
  await terminal.err(`${failure.code}: ${message}\n`);
  if (debug && error instanceof Error && error.stack) await terminal.err(`${error.stack}\n`);
}

function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  return new Failure('internal', {}, error instanceof Error ? error.message : String(error));
}

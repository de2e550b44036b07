import type { Language } from '../i18n/catalogue';
import type { IsoDate } from '../plan/isoDate';
import type { Terminal } from './terminal';

/** 0: nothing to complain of; 1: a person must look at something; 2: it could not be done. */
export type Status = 0 | 1 | 2;

/** One call of a command, its words already understood. */
export interface Invocation {
  readonly terminal: Terminal;
  readonly language: Language;
  readonly json: boolean;
  readonly force: boolean;
  /** The day given by `--as-of`, or null. */
  readonly asOf: IsoDate | null;
  readonly arguments: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** An option beyond those that every command has. */
export interface CommandOption {
  readonly name: string;
  readonly type: 'string' | 'boolean';
  /** True where it may be given several times: its values are joined by commas. */
  readonly repeated?: true;
}

export interface Command {
  readonly name: string;
  /** The call's form, as the help shows it. */
  readonly usage: string;
  /** What it does, a code of the catalogue. */
  readonly summary: string;
  readonly options: readonly CommandOption[];
  readonly arguments: { readonly least: number; readonly most: number };
  /** Throws `Failure`, which becomes status 2. */
  run(invocation: Invocation): Promise<Status>;
}

import { Failure } from '../../plan/failure';
import type { Decision } from '../consolidation';

const TAKES = ['master', 'value', 'other'] as const;

/**
 * The decisions of a file as the decision book exports it: `{ "version": 1, "decisions": [ … ] }`. What the
 * form does not know is left out.
 * @throws Failure `decisions.no-json` where the text is no JSON, `decisions.version` where its form is another,
 * `decisions.form` with the place where it is not as it should be
 */
export function readDecisions(text: string): readonly Decision[] {
  const file = parsed(text.replace(/^\ufeff/, ''));
  if (!isRecord(file)) throw misformed('version', 1);
  if (file.version !== 1) throw new Failure('decisions.version', { version: written(file.version) });
  const { decisions } = file;
  if (!Array.isArray(decisions)) throw misformed('decisions', '[…]');
  return decisions.map((each: unknown, index) => decisionOf(each, `decisions[${index}]`));
}

/** The file that `readDecisions` reads. */
export function decisionsJson(decisions: readonly Decision[]): string {
  return `${JSON.stringify({ version: 1, decisions }, null, 2)}\n`;
}

function decisionOf(raw: unknown, place: string): Decision {
  if (!isRecord(raw)) throw misformed(place, '{ "id": …, "take": … }');
  const id = textAt(raw, 'id', place);
  if (id === undefined || id === '') throw misformed(`${place}.id`, '"…"');
  const take = TAKES.find((each) => each === raw.take);
  if (!take) throw misformed(`${place}.take`, TAKES.map((each) => `"${each}"`).join(', '));
  const value = valueAt(raw, `${place}.value`);
  if (take === 'other' && value === undefined) throw misformed(`${place}.value`, '"…", 0');
  return {
    id,
    take,
    ...(value === undefined ? {} : { value }),
    ...withText('unit', textAt(raw, 'unit', place)),
    ...withText('file', textAt(raw, 'file', place)),
    ...withText('cell', textAt(raw, 'cell', place)),
    ...withText('reason', textAt(raw, 'reason', place)),
  };
}

function withText<Name extends string>(
  name: Name,
  text: string | undefined,
): { readonly [N in Name]?: string } {
  return text === undefined ? {} : ({ [name]: text } as { readonly [N in Name]: string });
}

function textAt(raw: Readonly<Record<string, unknown>>, name: string, place: string): string | undefined {
  const text = raw[name];
  if (text === undefined || text === null) return undefined;
  if (typeof text !== 'string') throw misformed(`${place}.${name}`, '"…"');
  return text.normalize('NFC');
}

/** Null empties the cell. */
function valueAt(raw: Readonly<Record<string, unknown>>, place: string): string | number | undefined {
  const { value } = raw;
  if (value === undefined || typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value !== 'number' || !Number.isFinite(value)) throw misformed(place, '"…", 0');
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure('decisions.no-json', {}, error instanceof Error ? error.message : undefined);
  }
}

function misformed(place: string, expected: string | number): Failure {
  return new Failure('decisions.form', { place, expected });
}

const written = (value: unknown): string => JSON.stringify(value ?? null);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { Answer } from '../../cli/call';
import { errorDocument } from './documents';
import type { Shape } from './shape';

/** A trace of the program's own calls, which only `--debug` may show. */
const TRACE = /\n\s+at .+:\d+:\d+/;

/**
 * What in an answer with `--json` is outside the contract: a status, a document of another form, a refusal
 * without a sentence, words on the wrong stream, a trace, or an error of the program itself.
 */
export function faultsOf(answer: Answer, document: Shape): readonly string[] {
  const parsed = parse(answer.out);
  if (parsed === undefined) return [`standard output is not one JSON document: ${answer.out.slice(0, 200)}`];
  const general = TRACE.test(answer.out + answer.err) ? ['a trace is shown'] : [];
  if (answer.status !== 2) {
    return [...general, ...document(parsed, 'answer')];
  }
  const { code } = (parsed as { error?: { code?: unknown } }).error ?? {};
  return [
    ...general,
    ...errorDocument(parsed, 'answer'),
    ...(code === 'internal' ? [`an error of the program itself: ${answer.out.slice(0, 400)}`] : []),
    ...(answer.err.startsWith(`${String(code)}: `) ? [] : ['standard error does not begin with the code']),
    ...(answer.err.trimEnd().includes('\n') ? ['standard error has more than one sentence'] : []),
  ];
}

function parse(out: string): unknown {
  try {
    return JSON.parse(out) as unknown;
  } catch {
    return undefined;
  }
}

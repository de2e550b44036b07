import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { call } from '../cli/call';
import { checkDocument, loadDocument, planDocument } from './contract/documents';
import { faultsOf } from './contract/faultsOf';
import type { Shape } from './contract/shape';

/** What can be done with a file that somebody sent. */
export type Use = 'plan' | 'check' | 'fix' | 'load';

export const use: fc.Arbitrary<Use> = fc.constantFrom('plan', 'check', 'fix', 'load');

const calls: Readonly<
  Record<Use, { words: (file: string, out: string) => string[]; document: Shape; writes: boolean }>
> = {
  plan: { words: (file) => ['plan', file], document: planDocument, writes: false },
  check: { words: (file) => ['check', file], document: checkDocument, writes: false },
  fix: {
    words: (file, out) => ['check', file, '--fix', '--out', out],
    document: checkDocument,
    writes: true,
  },
  load: { words: (file, out) => ['load', file, '--out', out], document: loadDocument, writes: true },
};

/**
 * Gives these bytes to a command: the answer is in the contract, the file is as it was, nothing else is left
 * in its folder, and a workbook that was written can be read.
 */
export async function faultsOnFile(
  bytes: Uint8Array,
  name: string,
  by: Use,
  folder: string,
): Promise<readonly string[]> {
  const { words, document, writes } = calls[by];
  const file = path.join(folder, name);
  const out = path.join(folder, 'out.xlsx');
  writeFileSync(file, bytes);
  try {
    const answer = await call([...words(file, out), '--json'], '');
    const written = writes && answer.status !== 2;
    const left = readdirSync(folder).sort();
    const expected = [name, ...(written ? ['out.xlsx'] : [])].sort();
    return [
      ...faultsOf(answer, document),
      ...(left.join() === expected.join() ? [] : [`left in the folder: ${left.join(', ')}`]),
      ...(Buffer.compare(readFileSync(file), bytes) === 0 ? [] : ['the input was changed']),
      ...(written && left.includes('out.xlsx') ? await faultsOfWritten(out) : []),
    ];
  } finally {
    for (const each of readdirSync(folder)) rmSync(path.join(folder, each), { recursive: true });
  }
}

async function faultsOfWritten(file: string): Promise<readonly string[]> {
  const answer = await call(['check', file, '--json'], '');
  return answer.status === 2
    ? [`what was written cannot be read: ${answer.err}`]
    : faultsOf(answer, checkDocument);
}

import { applyMerge } from '../../actions/applyMerge';
import type { Consolidation, Decision } from '../../consolidate/consolidation';
import { decisionsIn } from '../../consolidate/decide/decisionsIn';
import { needsLook } from '../../consolidate/decide/isOpen';
import { readDecisions } from '../../consolidate/decide/readDecisions';
import { withDecisions } from '../../consolidate/decide/withDecisions';
import { ledgerDocument } from '../../consolidate/ledger/ledgerDocument';
import { ledgerOf } from '../../consolidate/ledger/ledgerOf';
import type { MasterView } from '../../consolidate/master/masterView';
import { masterViewOf } from '../../consolidate/master/masterViewOf';
import { mergeReturns } from '../../consolidate/merge/mergeReturns';
import type { Return } from '../../consolidate/submission/submission';
import { openFile, type FilePort } from '../../files/filePort';
import { writeXlsx } from '../../files/xlsx/write/writeXlsx';
import { say } from '../../i18n/catalogue';
import { Failure } from '../../plan/failure';
import type { IsoDate } from '../../plan/isoDate';
import { recognise } from '../../workbook/recognise';
import type { Command, Invocation } from '../command';
import { askedOf, type Asked } from '../consolidate/askedOf';
import { findReturns } from '../consolidate/findReturns';
import { readReturns } from '../consolidate/readReturns';
import { consolidationReport } from '../consolidationReport';
import { contextOn } from '../contextOn';
import { inFile } from '../inFile';
import { readInput } from '../input';
import { givenUpWhenInterrupted } from '../interruption';
import { consolidationJson, type Written } from '../json/consolidation';
import { checkTarget, isSamePlace } from '../output';
import { writeTogether, type OutputFile } from '../outputSet';
import { announceReading, progressOn } from '../progress';

/** Merges what units sent back into the coordinator's workbook, as far as it goes without asking. */
export const consolidate: Command = {
  name: 'consolidate',
  usage:
    'consolidate MASTER.xlsx RETURNED… [--period P] [--answer-by YYYY-MM-DD] [--rehearse] [--decisions FILE.json] [--out NEW.xlsx] [--ledger LEDGER.xlsx] [--threads N] [--by NAME]',
  summary: 'cli.consolidate.summary',
  options: [
    { name: 'period', type: 'string' },
    { name: 'answer-by', type: 'string' },
    { name: 'rehearse', type: 'boolean' },
    { name: 'decisions', type: 'string' },
    { name: 'ledger', type: 'string' },
    { name: 'threads', type: 'string' },
    { name: 'by', type: 'string' },
  ],
  arguments: { least: 2, most: Number.POSITIVE_INFINITY },
  async run(invocation) {
    const { terminal, language, json } = invocation;
    const asked = askedOf(invocation);
    const { sources, inputs, remarks } = await findReturns(asked.returned);
    await checkTargets(asked, inputs, invocation.force);
    const master = await masterOf(asked.master, invocation);
    const decisions = await givenDecisions(asked.decisions);
    for (const remark of remarks) await terminal.err(`${say(language, remark)}\n`);
    const returns = await givenUpWhenInterrupted(
      () => terminal.err(`${say(language, { code: 'cli.consolidate.given-up' })}\n`),
      (signal) =>
        readReturns(sources, master, {
          ...(asked.threads === undefined ? {} : { threads: asked.threads }),
          progress: progressOn(terminal, language),
          signal,
        }),
    );
    const { period, answerBy } = asked;
    const merged = mergeReturns(returns, master.view, { period, answerBy });
    const consolidation = withDecisions(merged, [...decisions, ...savedBeside(decisions, master.view)]);
    const written = await write(asked, { master, returns, consolidation }, invocation);
    const told = { ...written, rehearsed: asked.rehearse, today: terminal.today() };
    await terminal.out(
      json
        ? `${JSON.stringify(consolidationJson(consolidation, told, language), null, 2)}\n`
        : `${consolidationReport(consolidation, told, language).join('\n')}\n`,
    );
    return needsLook(consolidation) ? 1 : 0;
  },
};

interface Master {
  readonly bytes: Uint8Array;
  readonly asOf: IsoDate;
  readonly port: FilePort;
  readonly view: MasterView;
}

/** Refuses results that cannot be written before any work is done. */
async function checkTargets(
  { master, decisions, out, ledger }: Asked,
  returned: readonly string[],
  force: boolean,
): Promise<void> {
  const inputs = [master, ...returned, ...(decisions === null ? [] : [decisions])];
  if (out !== null) await checkTarget(out, inputs, force);
  if (ledger === null) return;
  await checkTarget(ledger, inputs, force);
  if (out !== null && isSamePlace(out, ledger)) throw new Failure('output.same', { file: ledger });
}

async function masterOf(file: string, invocation: Invocation): Promise<Master> {
  const bytes = await readInput(file);
  await announceReading(file, bytes, invocation);
  return inFile(file, async () => {
    const port = openFile(bytes);
    const snapshot = recognise(await port.read());
    if (snapshot.kind !== 'master') throw new Failure('workbook.foreign');
    const asOf = invocation.asOf ?? snapshot.asOf ?? invocation.terminal.today();
    return { bytes, asOf, port, view: masterViewOf(snapshot, asOf) };
  });
}

async function givenDecisions(file: string | null): Promise<readonly Decision[]> {
  if (file === null) return [];
  const bytes = await readInput(file);
  return inFile(file, () => readDecisions(new TextDecoder().decode(bytes)));
}

/** The decisions that the workbook keeps and that were not applied yet; where the file has one of the same id, it wins. */
function savedBeside(given: readonly Decision[], { snapshot }: MasterView): readonly Decision[] {
  const ids = new Set(given.map(({ id }) => id));
  return decisionsIn(snapshot).filter(({ id }) => !ids.has(id));
}

interface Outcome {
  readonly master: Master;
  readonly returns: readonly Return[];
  readonly consolidation: Consolidation;
}

/** Writes what was asked for, both files or none; where every file was rejected, the ledger alone. */
async function write(asked: Asked, outcome: Outcome, invocation: Invocation): Promise<Written> {
  const { master, consolidation } = outcome;
  const { terminal, language } = invocation;
  if (asked.rehearse) return { out: null, ledger: null };
  const out = consolidation.files.every(({ status }) => status === 'rejected') ? null : asked.out;
  const files: OutputFile[] = [];
  if (asked.ledger !== null) files.push(ledgerFile(asked.ledger, outcome, invocation));
  if (out !== null) {
    const { port, view, asOf } = master;
    await inFile(asked.master, () =>
      applyMerge.perform(contextOn(port, invocation), {
        consolidation,
        snapshot: view.snapshot,
        asOf,
        language,
      }),
    );
    files.push({ target: out, bytes: () => port.bytes() });
  }
  await writeTogether(files);
  for (const part of master.port.dropped()) {
    await terminal.err(`${say(language, { code: `workbook.dropped.${part}` })}\n`);
  }
  return { out, ledger: asked.ledger };
}

function ledgerFile(
  target: string,
  { consolidation, returns, master }: Outcome,
  { terminal, language }: Invocation,
): OutputFile {
  return {
    target,
    bytes: () => {
      const ledger = ledgerOf(consolidation, returns, master.view);
      const document = ledgerDocument(ledger, { language, madeOn: terminal.today() });
      return writeXlsx(document, { modified: terminal.now() });
    },
  };
}

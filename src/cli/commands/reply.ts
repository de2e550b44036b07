import { checkWorkbook, type CheckOutcome } from '../../actions/checkWorkbook';
import { takeReplies } from '../../actions/takeReplies';
import { openFile, type FilePort } from '../../files/filePort';
import { lastModified } from '../../files/xlsx/read/lastModified';
import { readXlsx } from '../../files/xlsx/read/readXlsx';
import { say } from '../../i18n/catalogue';
import { bundledPlan } from '../../plan/bundled/bundledPlan';
import { Failure } from '../../plan/failure';
import { unitWork } from '../../review/mine/unitWork';
import { judgeReplies } from '../../review/reply/judgeReplies';
import { readReply, type SlipReply } from '../../review/reply/readReply';
import type { Replies } from '../../review/reply/replies';
import type { Command, Invocation, Status } from '../command';
import { contextOn } from '../contextOn';
import { inFile } from '../inFile';
import { readInput } from '../input';
import { repliesJson, repliesText, type ReadFile } from '../json/replies';
import { checkTarget, writeTarget } from '../output';
import { announceReading } from '../progress';

/** Takes what units answered into the plan's workbook; what a person must decide is listed and left. */
export const reply: Command = {
  name: 'reply',
  usage: 'reply MASTER.xlsx SLIP.xlsx… --out NEW.xlsx [--by NAME]',
  summary: 'cli.reply.summary',
  options: [{ name: 'by', type: 'string' }],
  arguments: { least: 2, most: Number.MAX_SAFE_INTEGER },
  async run(invocation) {
    const { arguments: inputs, options, force, terminal, language, json } = invocation;
    const { out } = options;
    if (typeof out !== 'string') throw new Failure('usage.out', { usage: `plan-tracker ${reply.usage}` });
    if (!out.toLowerCase().endsWith('.xlsx')) throw new Failure('output.not-xlsx', { file: out });
    await checkTarget(out, inputs, force);
    const [master = '', ...slips] = inputs;
    const { port, outcome } = await masterOf(master, invocation);
    const files: ReadFile[] = [];
    for (const file of slips) files.push(await slipIn(file, invocation));
    const replies = judge(files, outcome);
    // Nothing came back that could be read: there is nothing to write.
    const written = files.some((file) => 'reply' in file) ? out : null;
    if (written !== null) {
      const { findings, snapshot } = outcome;
      const items = replies.items.filter(({ sure }) => sure);
      await inFile(master, () =>
        takeReplies.perform(contextOn(port, invocation), { items, findings, snapshot, language }),
      );
      await writeTarget(written, port.bytes());
      for (const part of port.dropped()) {
        await terminal.err(`${say(language, { code: `workbook.dropped.${part}` })}\n`);
      }
    }
    await terminal.out(
      json
        ? `${JSON.stringify(repliesJson(written, files, replies, { language, date1904: outcome.snapshot.date1904 }), null, 2)}\n`
        : repliesText(written, files, replies, language),
    );
    return statusOf(files, replies);
  },
};

async function masterOf(
  file: string,
  invocation: Invocation,
): Promise<{ readonly port: FilePort; readonly outcome: CheckOutcome }> {
  const bytes = await readInput(file);
  await announceReading(file, bytes, invocation);
  return inFile(file, async () => {
    const port = openFile(bytes);
    const outcome = await checkWorkbook.perform(contextOn(port, invocation), {
      asOf: invocation.asOf,
      original: bundledPlan,
    });
    if (outcome.snapshot.kind !== 'master') throw new Failure('workbook.foreign');
    return { port, outcome };
  });
}

/** A slip that came back, or why it is none. */
async function slipIn(file: string, invocation: Invocation): Promise<ReadFile> {
  try {
    const bytes = await readInput(file);
    await announceReading(file, bytes, invocation);
    const reply = await inFile(file, () => readReply(readXlsx(bytes).document, file, lastModified(bytes)));
    return { file, reply };
  } catch (error) {
    if (error instanceof Failure) return { file, failure: error };
    throw error;
  }
}

function judge(files: readonly ReadFile[], { snapshot, findings, asOf }: CheckOutcome): Replies {
  const replies: SlipReply[] = files.flatMap((file) => ('reply' in file ? [file.reply] : []));
  return judgeReplies({ replies, snapshot, work: unitWork(snapshot, asOf), findings });
}

function statusOf(files: readonly ReadFile[], { items, unfit }: Replies): Status {
  const look = unfit.length > 0 || items.some((item) => item.look !== null);
  return look || files.some((file) => 'failure' in file) ? 1 : 0;
}

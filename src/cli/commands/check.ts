import { applyFixes } from '../../actions/applyFixes';
import { checkWorkbook, type CheckInput, type CheckOutcome } from '../../actions/checkWorkbook';
import { recordFindings } from '../../actions/recordFindings';
import type { Finding } from '../../checks/finding';
import type { Decision } from '../../review/worklist/decision';
import { worklistOf } from '../../review/worklist/worklistOf';
import { openFile, type FilePort } from '../../files/filePort';
import { say } from '../../i18n/catalogue';
import { bundledPlan } from '../../plan/bundled/bundledPlan';
import { Failure } from '../../plan/failure';
import type { IsoDate } from '../../plan/isoDate';
import type { WorkbookChange } from '../../workbook/change';
import { fixedText } from '../fixedText';
import type { Command, Invocation, Status } from '../command';
import { contextOn } from '../contextOn';
import { inFile } from '../inFile';
import { readInput } from '../input';
import { changesJson, findingJson } from '../json/finding';
import { lastPeriodIn } from '../lastPeriod';
import { checkTarget, writeTarget } from '../output';
import { announceReading } from '../progress';

/** One input, judged or refused. */
type Checked = Judged | { readonly file: string; readonly failure: Failure };

interface Judged {
  readonly file: string;
  readonly port: FilePort;
  readonly outcome: CheckOutcome;
  /** What `--fix` wrote; absent without it. */
  readonly fixed?: readonly WorkbookChange[];
}

/** What the files are held against besides themselves. */
type Ground = Pick<CheckInput, 'asOf' | 'original' | 'last'>;

/** Says all that a person should look at in each workbook; with `--fix` does what is sure. */
export const check: Command = {
  name: 'check',
  usage: 'check WORKBOOK.xlsx… [--fix] [--out FILE.xlsx] [--by NAME] [--last FILE.xlsx]',
  summary: 'cli.check.summary',
  options: [
    { name: 'fix', type: 'boolean' },
    { name: 'by', type: 'string' },
    { name: 'last', type: 'string' },
  ],
  arguments: { least: 1, most: Number.MAX_SAFE_INTEGER },
  async run(invocation) {
    const { arguments: files, options, force, terminal } = invocation;
    const target = typeof options.out === 'string' ? options.out : null;
    if (options.fix === true && target === null) throw new Failure('usage.fix-out', { usage: usageOf() });
    if (target !== null && files.length > 1) throw new Failure('usage.one-input', { usage: usageOf() });
    if (target !== null && !target.toLowerCase().endsWith('.xlsx')) {
      throw new Failure('output.not-xlsx', { file: target });
    }
    if (target !== null) await checkTarget(target, files, force);

    const ground: Ground = {
      asOf: invocation.asOf,
      original: bundledPlan,
      ...(typeof options.last === 'string' ? { last: await lastPeriodIn(options.last) } : {}),
    };
    const checked: Checked[] = [];
    for (const file of files) checked.push(await judge(file, ground, invocation));
    const [only] = checked;
    if (only && checked.length === 1 && 'failure' in only) throw only.failure;
    if (target !== null && only && 'outcome' in only) {
      const written = await rewrite(only, ground, invocation);
      await writeTarget(target, written.port.bytes());
      for (const part of written.port.dropped()) {
        await terminal.err(`${say(invocation.language, { code: `workbook.dropped.${part}` })}\n`);
      }
      checked[0] = written;
    }
    await print(checked, invocation);
    return statusOf(checked);
  },
};

const usageOf = (): string => `plan-tracker ${check.usage}`;

async function judge(file: string, ground: Ground, invocation: Invocation): Promise<Checked> {
  try {
    const bytes = await readInput(file);
    await announceReading(file, bytes, invocation);
    return await inFile(file, async () => {
      const port = openFile(bytes);
      return { file, port, outcome: await outcomeOf(port, ground, invocation) };
    });
  } catch (error) {
    if (error instanceof Failure) return { file, failure: error };
    throw error;
  }
}

function outcomeOf(port: FilePort, ground: Ground, invocation: Invocation): Promise<CheckOutcome> {
  return checkWorkbook.perform(contextOn(port, invocation), ground);
}

/** The workbook with its fixes done, where asked for, and its `KiemTra` filled with what is left. */
async function rewrite(
  { file, port, outcome }: Judged,
  ground: Ground,
  invocation: Invocation,
): Promise<Judged> {
  return inFile(file, async () => {
    if (outcome.snapshot.kind === 'foreign') throw new Failure('workbook.foreign', { file });
    const context = contextOn(port, invocation);
    let current = outcome;
    let fixed: readonly WorkbookChange[] | null = null;
    if (invocation.options.fix === true) {
      const sure = outcome.findings.flatMap(({ id, fix, waived }) =>
        fix?.sure && !waived ? [{ id, fix }] : [],
      );
      const { changes } = await applyFixes.perform(context, {
        fixes: sure.map(({ fix }) => fix),
        listed: { ids: sure.map(({ id }) => id), snapshot: outcome.snapshot },
      });
      fixed = changes;
      current = await outcomeOf(port, ground, invocation);
    }
    const { findings, snapshot } = current;
    if (snapshot.tables.KiemTra) {
      await recordFindings.perform(context, { findings, snapshot, language: invocation.language });
    } else {
      const { terminal, language } = invocation;
      await terminal.err(`${say(language, { code: 'cli.check.nowhere-to-write', params: { file } })}\n`);
    }
    return { file, port, outcome: current, ...(fixed ? { fixed } : {}) };
  });
}

interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly waived: number;
}

function countsOf(findings: readonly Finding[]): Counts {
  const open = findings.filter((finding) => !finding.waived);
  const count = (severity: Finding['severity']): number =>
    open.filter((one) => one.severity === severity).length;
  return {
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
    waived: findings.length - open.length,
  };
}

function statusOf(checked: readonly Checked[]): Status {
  const bad = checked.some((one) => 'failure' in one || countsOf(one.outcome.findings).error > 0);
  return bad ? 1 : 0;
}

async function print(
  checked: readonly Checked[],
  { json, terminal, language, asOf }: Invocation,
): Promise<void> {
  const judgedOn: IsoDate =
    asOf ?? checked.flatMap((one) => ('outcome' in one ? [one.outcome.asOf] : []))[0] ?? terminal.today();
  if (json) {
    const files = checked.map((one) => fileJson(one, language));
    await terminal.out(`${JSON.stringify({ asOf: judgedOn, files }, null, 2)}\n`);
    return;
  }
  for (const one of checked) await terminal.out(fileText(one, language));
}

function fileJson(one: Checked, language: Invocation['language']): Record<string, unknown> {
  if ('failure' in one) {
    const { file, failure } = one;
    const message = say(language, { code: `failure.${failure.code}`, params: failure.params });
    return {
      file,
      kind: 'foreign',
      findings: [],
      counts: countsOf([]),
      error: {
        code: failure.code,
        message,
        ...(failure.detail === undefined ? {} : { detail: failure.detail }),
      },
    };
  }
  const { findings, snapshot } = one.outcome;
  return {
    file: one.file,
    kind: snapshot.kind,
    findings: findings.map((finding) => findingJson(language, finding, snapshot.date1904)),
    counts: countsOf(findings),
    ...(one.fixed ? { fixed: changesJson(one.fixed, snapshot.date1904) } : {}),
  };
}

function fileText(one: Checked, language: Invocation['language']): string {
  if ('failure' in one) {
    const { code, params } = one.failure;
    return `${one.file}: ${say(language, { code: `failure.${code}`, params })}\n`;
  }
  const { findings, snapshot } = one.outcome;
  const counts = { code: 'cli.check.counts', params: { file: one.file, ...countsOf(findings) } };
  const lines = findings
    .filter((finding) => !finding.waived)
    .map((finding) => lineOf(finding, `cli.severity.${finding.severity}`, language));
  const accepted = worklistOf(findings, snapshot).items.flatMap((item) =>
    item.kind === 'standing' && item.state === 'accepted'
      ? [`${lineOf(item.finding, 'cli.check.accepted', language)} ${reasonText(item.decision, language)}`]
      : [],
  );
  const fixed = one.fixed ? fixedText(one.fixed, snapshot.date1904, language) : [];
  return `${[...fixed, say(language, counts), ...lines, ...accepted].join('\n')}\n`;
}

/** A finding in a line: what it is, where, and what is the matter. */
function lineOf(
  { sheet, cell, key, message }: Finding,
  code: string,
  language: Invocation['language'],
): string {
  const place = sheet === null ? '' : ` ${sheet}${cell === null ? '' : `!${cell}`}`;
  return `  ${say(language, { code })}${place} ${key ?? ''}: ${say(language, message)}`;
}

/** Why it was accepted; a person may have chosen the word in the sheet and left the reason out. */
function reasonText(decision: Decision | null, language: Invocation['language']): string {
  const reason = decision?.reason ?? '';
  return reason === ''
    ? say(language, { code: 'cli.check.no-reason' })
    : say(language, { code: 'cli.check.reason', params: { reason } });
}

import { checkWorkbook } from '../../actions/checkWorkbook';
import { writeDocx } from '../../files/docx/write/writeDocx';
import { openFile } from '../../files/filePort';
import { writeXlsx } from '../../files/xlsx/write/writeXlsx';
import { say } from '../../i18n/catalogue';
import { bundledPlan } from '../../plan/bundled/bundledPlan';
import { Failure } from '../../plan/failure';
import { parseIsoDate } from '../../plan/isoDate';
import { unitWork } from '../../review/mine/unitWork';
import { buildSlip, type SlipInput } from '../../review/slip/buildSlip';
import { coveringNote } from '../../review/slip/coveringNote';
import { countLines, type Slip } from '../../review/slip/slip';
import { slipChoices } from '../../review/slip/slipChoices';
import { slipDocument } from '../../review/slip/slipDocument';
import type { Command, Invocation } from '../command';
import { inFile } from '../inFile';
import { readInput } from '../input';
import { fileName } from '../fileName';
import { checkTarget, writeTarget } from '../output';
import { announceReading, progressOn } from '../progress';

/** Writes what is sent back to one unit as a workbook to answer in, and the letter that goes with it. */
export const slip: Command = {
  name: 'slip',
  usage:
    'slip MASTER.xlsx --unit CODE --answer-by YYYY-MM-DD --out SLIP.xlsx [--note NOTE.docx] [--all-open]',
  summary: 'cli.slip.summary',
  options: [
    { name: 'unit', type: 'string' },
    { name: 'answer-by', type: 'string' },
    { name: 'note', type: 'string' },
    { name: 'all-open', type: 'boolean' },
  ],
  arguments: { least: 1, most: 1 },
  async run(invocation) {
    const { terminal, language, json, arguments: files } = invocation;
    const master = files[0] ?? '';
    const asked = askedOf(invocation);
    const targets = await targetsOf(invocation);
    const { made, unassigned } = await slipOf(master, asked, invocation);
    const modified = terminal.now();
    await writeTarget(targets.out, writeXlsx(slipDocument(made), { modified }));
    if (targets.note !== null) {
      const note = coveringNote(made, fileName(targets.out));
      await writeTarget(targets.note, writeDocx(note, { modified }));
    }
    if (json) await terminal.out(`${JSON.stringify(slipJson(made, unassigned, targets), null, 2)}\n`);
    else {
      const params = {
        file: targets.out,
        unit: made.unit.name,
        lines: made.lines.length,
        rows: made.rows.length,
      };
      await terminal.out(`${say(language, { code: 'cli.slip.done', params })}\n`);
      const note = { code: 'cli.slip.note', params: { file: targets.note ?? '' } };
      if (targets.note !== null) await terminal.out(`${say(language, note)}\n`);
    }
    if (unassigned > 0) {
      await terminal.err(
        `${say(language, { code: 'cli.slip.unassigned', params: { count: unassigned } })}\n`,
      );
    }
    return 0;
  },
};

interface Targets {
  readonly out: string;
  readonly note: string | null;
}

async function targetsOf({ options, arguments: inputs, force }: Invocation): Promise<Targets> {
  const usage = `plan-tracker ${slip.usage}`;
  const { out, note } = options;
  if (typeof out !== 'string') throw new Failure('usage.out', { usage });
  if (!out.toLowerCase().endsWith('.xlsx')) throw new Failure('output.not-xlsx', { file: out });
  await checkTarget(out, inputs, force);
  if (typeof note !== 'string') return { out, note: null };
  if (!note.toLowerCase().endsWith('.docx')) throw new Failure('output.not-docx', { file: note });
  await checkTarget(note, inputs, force);
  return { out, note };
}

type Asked = Pick<SlipInput, 'unit' | 'answerBy' | 'scope'>;

function askedOf({ options }: Invocation): Asked {
  const answerBy = required('answer-by', options);
  if (!parseIsoDate(answerBy)) {
    throw new Failure('usage.value', { option: '--answer-by', value: answerBy, expected: 'YYYY-MM-DD' });
  }
  const scope = options['all-open'] === true ? 'all-open' : 'sent-back';
  return { unit: required('unit', options), answerBy, scope };
}

async function slipOf(
  master: string,
  asked: Asked,
  invocation: Invocation,
): Promise<{ readonly made: Slip; readonly unassigned: number }> {
  const { terminal, language, asOf: given } = invocation;
  const bytes = await readInput(master);
  await announceReading(master, bytes, invocation);
  return inFile(master, async () => {
    const context = {
      port: openFile(bytes),
      today: terminal.today(),
      progress: progressOn(terminal, language),
    };
    const checked = await checkWorkbook.perform(context, { asOf: given, original: bundledPlan });
    const { snapshot, findings, asOf } = checked;
    if (snapshot.kind !== 'master') throw new Failure('workbook.foreign');
    const work = unitWork(snapshot, asOf);
    const made = buildSlip({ ...asked, snapshot, work, findings, today: terminal.today() });
    return { made, unassigned: slipChoices(findings, snapshot, work).unassigned.length };
  });
}

function required(option: string, options: Invocation['options']): string {
  const value = options[option];
  if (typeof value === 'string' && value !== '') return value;
  throw new Failure('usage.missing', { option: `--${option}`, usage: `plan-tracker ${slip.usage}` });
}

function slipJson(
  { unit, madeOn, answerBy, lines, rows }: Slip,
  unassigned: number,
  { out, note }: Targets,
): Record<string, unknown> {
  return {
    file: out,
    note,
    unit: unit.id,
    name: unit.name,
    madeOn,
    answerBy,
    rows: rows.length,
    counts: countLines(lines),
    lines: lines.map(({ finding, severity, table, key, of, column, found, sentence, expected }) => ({
      finding,
      severity,
      table,
      key,
      ...(of === undefined ? {} : { of }),
      column,
      found,
      message: sentence,
      expected: expected === '' ? null : expected,
    })),
    unassigned,
  };
}

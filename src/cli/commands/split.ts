import path from 'node:path';
import { coveringLetter } from '../../consolidate/package/coveringLetter';
import type { PackageChoices } from '../../consolidate/package/buildPackage';
import { packagesOf, type Packages, type UnitPackage } from '../../consolidate/package/packagesOf';
import { masterViewOf } from '../../consolidate/master/masterViewOf';
import { writeDocx } from '../../files/docx/write/writeDocx';
import { openFile } from '../../files/filePort';
import { writeXlsx } from '../../files/xlsx/write/writeXlsx';
import { Failure } from '../../plan/failure';
import { parseIsoDate } from '../../plan/isoDate';
import { reportingPeriod } from '../../plan/reportingPeriod';
import { recognise } from '../../workbook/recognise';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Command, Invocation } from '../command';
import { inFile } from '../inFile';
import { readInput } from '../input';
import { splitJson } from '../json/split';
import { checkTarget } from '../output';
import { checkFolder, writeTogether, type OutputFile } from '../outputSet';
import { announceReading, progressOn } from '../progress';
import { splitReport } from '../splitReport';

/** Cuts the plan into one workbook for each unit. */
export const split: Command = {
  name: 'split',
  usage:
    'split MASTER.xlsx --period 2026-H2 --out DIR [--unit CODE…] [--covering LETTER.docx] [--answer-by YYYY-MM-DD] [--send-to TEXT]',
  summary: 'cli.split.summary',
  options: [
    { name: 'period', type: 'string' },
    { name: 'unit', type: 'string', repeated: true },
    { name: 'covering', type: 'string' },
    { name: 'answer-by', type: 'string' },
    { name: 'send-to', type: 'string' },
  ],
  arguments: { least: 1, most: Number.POSITIVE_INFINITY },
  async run(invocation) {
    const { json, terminal, language, arguments: given } = invocation;
    const [master = '', ...codes] = given;
    const units = unitsOf(invocation, codes);
    const choices = choicesOf(invocation);
    const { folder, covering } = await targetsOf(invocation, master);
    const snapshot = await snapshotOf(master, invocation);
    const all = await inFile(master, () =>
      packagesOf(masterViewOf(snapshot, choices.asOf ?? snapshot.asOf ?? choices.today), choices),
    );
    const chosen = { ...all, packages: chosenOf(all, units) };
    for (const { fileName } of chosen.packages) {
      await checkTarget(path.join(folder, fileName), [master], invocation.force);
    }
    const letter = covering === null ? [] : [letterFile(covering, chosen, snapshot, choices)];
    await writeTogether([...packageFiles(chosen.packages, folder, choices, invocation), ...letter]);
    if (json) {
      const answer = splitJson(language, choices.period.id, folder, chosen);
      await terminal.out(`${JSON.stringify({ ...answer, covering }, null, 2)}\n`);
    } else {
      await terminal.out(
        `${splitReport(language, chosen, { period: choices.period, folder, covering }).join('\n')}\n`,
      );
    }
    return all.unplaced.length > 0 ? 1 : 0;
  },
};

/** The codes of `--unit`, given several times, in a list, or one after the other; empty means every unit. */
function unitsOf({ options }: Invocation, further: readonly string[]): readonly string[] {
  const { unit } = options;
  if (typeof unit !== 'string') {
    if (further.length > 0) throw new Failure('usage.arguments', { usage: `plan-tracker ${split.usage}` });
    return [];
  }
  return [unit, ...further]
    .flatMap((codes) => codes.split(','))
    .map((code) => code.trim())
    .filter(Boolean);
}

function choicesOf({ options, terminal, asOf }: Invocation): PackageChoices {
  const usage = `plan-tracker ${split.usage}`;
  const { period: written, 'answer-by': answerBy, 'send-to': sendTo } = options;
  if (typeof written !== 'string') throw new Failure('usage.missing', { option: '--period', usage });
  const period = reportingPeriod(written);
  if (!period) {
    const expected = '2026, 2026-H1, 2026-Q3, 2026-11';
    throw new Failure('usage.value', { option: '--period', value: written, expected });
  }
  if (typeof answerBy === 'string' && !parseIsoDate(answerBy)) {
    throw new Failure('usage.value', { option: '--answer-by', value: answerBy, expected: 'YYYY-MM-DD' });
  }
  return {
    period,
    today: terminal.today(),
    asOf,
    answerBy: typeof answerBy === 'string' ? answerBy : null,
    sendTo: typeof sendTo === 'string' && sendTo.trim() !== '' ? sendTo.trim() : null,
  };
}

interface Targets {
  readonly folder: string;
  readonly covering: string | null;
}

async function targetsOf({ options, force }: Invocation, master: string): Promise<Targets> {
  const { out: folder, covering } = options;
  if (typeof folder !== 'string') {
    throw new Failure('split.no-folder', { usage: `plan-tracker ${split.usage}` });
  }
  await checkFolder(folder);
  if (typeof covering !== 'string') return { folder, covering: null };
  if (!covering.toLowerCase().endsWith('.docx')) throw new Failure('output.not-docx', { file: covering });
  await checkTarget(covering, [master], force);
  return { folder, covering };
}

async function snapshotOf(master: string, invocation: Invocation): Promise<WorkbookSnapshot> {
  const bytes = await readInput(master);
  await announceReading(master, bytes, invocation);
  return inFile(master, async () => recognise(await openFile(bytes).read()));
}

function chosenOf({ packages }: Packages, units: readonly string[]): readonly UnitPackage[] {
  const known = new Set(packages.map(({ unit }) => unit));
  const unknown = units.find((unit) => !known.has(unit));
  if (unknown !== undefined) {
    throw new Failure('split.unknown-unit', { unit: unknown, known: [...known].join(', ') });
  }
  const asked = new Set(units);
  return units.length === 0 ? packages : packages.filter(({ unit }) => asked.has(unit));
}

/** Built one after the other as they are written. The day alone stands in them: the same day, the same bytes. */
function* packageFiles(
  packages: readonly UnitPackage[],
  folder: string,
  choices: PackageChoices,
  { terminal, language }: Invocation,
): Generator<OutputFile> {
  const progress = progressOn(terminal, language);
  for (const [done, { name, fileName, document }] of packages.entries()) {
    progress({ code: 'cli.split.writing', params: { name } }, done + 1, packages.length);
    const bytes = (): Uint8Array => writeXlsx(document(), { modified: momentOf(choices) });
    yield { target: path.join(folder, fileName), bytes };
  }
}

function letterFile(
  target: string,
  chosen: Packages,
  snapshot: WorkbookSnapshot,
  choices: PackageChoices,
): OutputFile {
  const letter = coveringLetter(chosen, snapshot, choices);
  return { target, bytes: () => writeDocx(letter, { modified: momentOf(choices) }) };
}

const momentOf = ({ today }: PackageChoices): string => `${today}T00:00:00Z`;

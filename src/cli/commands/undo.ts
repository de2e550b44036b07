import { planned, takeBack } from '../../actions/takeBack';
import { openFile, type FilePort } from '../../files/filePort';
import { say } from '../../i18n/catalogue';
import { Failure } from '../../plan/failure';
import { choiceOf } from '../../review/undo/chosenChanges';
import type { UndoConflict, UndoPlan } from '../../review/undo/undoPlan';
import type { WorkbookChange } from '../../workbook/change';
import type { Command, Invocation, Status } from '../command';
import { contextOn } from '../contextOn';
import { inFile } from '../inFile';
import { readInput } from '../input';
import { changesJson } from '../json/finding';
import { valueJson } from '../json/value';
import { placeInSheet } from '../placeInSheet';
import { checkTarget, writeTarget } from '../output';
import { announceReading } from '../progress';
import { valueForReader } from '../valueForReader';

/**
 * Takes an entry of the journal back, into a new file. A cell that holds something else by now stays as it
 * is, is listed and makes the status 1, unless `--restore` names it.
 */
export const undo: Command = {
  name: 'undo',
  usage: 'undo WORKBOOK.xlsx --entry N [--restore all|SHEET!CELL;…] [--out NEW.xlsx] [--by NAME]',
  summary: 'cli.undo.summary',
  options: [
    { name: 'entry', type: 'string' },
    { name: 'restore', type: 'string' },
    { name: 'by', type: 'string' },
  ],
  arguments: { least: 1, most: 1 },
  async run(invocation) {
    const { arguments: files, options, force, terminal, language } = invocation;
    const [file = ''] = files;
    const entry = entryOf(options.entry);
    const target = typeof options.out === 'string' ? options.out : null;
    if (target !== null && !target.toLowerCase().endsWith('.xlsx')) {
      throw new Failure('output.not-xlsx', { file: target });
    }
    if (target !== null) await checkTarget(target, files, force);
    const bytes = await readInput(file);
    await announceReading(file, bytes, invocation);
    const { port, undone } = await inFile(file, async () => {
      const opened = openFile(bytes);
      return { port: opened, undone: await takenBack(opened, entry, invocation) };
    });
    if (target !== null && undone.changes.length > 0) {
      await writeTarget(target, port.bytes());
      for (const part of port.dropped()) {
        await terminal.err(`${say(language, { code: `workbook.dropped.${part}` })}\n`);
      }
    }
    const written = undone.changes.length > 0 ? target : null;
    await terminal.out(invocation.json ? json(file, undone, written) : text(undone, written, invocation));
    return statusOf(undone);
  },
};

interface Undone {
  readonly plan: UndoPlan;
  readonly changes: readonly WorkbookChange[];
  /** Conflicts that stay as they are. */
  readonly kept: readonly UndoConflict[];
}

async function takenBack(port: FilePort, entry: number, invocation: Invocation): Promise<Undone> {
  const { conflicts } = await planned({ port }, entry);
  const restored = restoredOf(conflicts, invocation.options.restore);
  const choices = conflicts.map((conflict) =>
    choiceOf(conflict, restored.has(conflict) ? 'before' : 'standing'),
  );
  const { plan, changes } = await takeBack.perform(contextOn(port, invocation), { entry, choices });
  return { plan, changes, kept: conflicts.filter((conflict) => !restored.has(conflict)) };
}

function entryOf(value: string | boolean | undefined): number {
  if (value === undefined) {
    throw new Failure('usage.missing', { option: '--entry', usage: `plan-tracker ${undo.usage}` });
  }
  if (!/^[1-9]\d{0,8}$/.test(String(value))) {
    throw new Failure('usage.value', { option: '--entry', value: String(value), expected: '1, 2, 3…' });
  }
  return Number(value);
}

/** The conflicts that `--restore` names. Throws `Failure` `usage.value` where it names a cell that is none. */
function restoredOf(
  conflicts: readonly UndoConflict[],
  asked: string | boolean | undefined,
): ReadonlySet<UndoConflict> {
  if (asked === undefined) return new Set();
  if (asked === 'all') return new Set(conflicts);
  const names = String(asked)
    .split(';')
    .map((name) => name.trim().normalize('NFC'))
    .filter((name) => name !== '');
  return new Set(
    names.map((name) => {
      const found = conflicts.find((conflict) => placeOf(conflict.change) === name);
      if (found) return found;
      const expected = ['all', ...conflicts.map(({ change }) => placeOf(change))].join('; ');
      throw new Failure('usage.value', { option: '--restore', value: name, expected });
    }),
  );
}

const placeOf = ({ sheet, cell }: WorkbookChange): string => `${sheet}!${cell}`.normalize('NFC');

/** Something is left that a person must look at. */
function statusOf({ plan, kept }: Undone): Status {
  return kept.length + plan.gone.length + plan.facts.left.length > 0 ? 1 : 0;
}

function json(file: string, { plan, changes, kept }: Undone, out: string | null): string {
  const { date1904 } = plan;
  const document = {
    file,
    entry: plan.entry.number,
    out,
    undone: changesJson(changes, date1904),
    already: changesJson(plan.already, date1904),
    conflicts: kept.flatMap(({ change, written, later }) =>
      changesJson([change], date1904).map(({ before, after, ...place }) => ({
        ...place,
        before: after,
        written: valueJson(change, written, date1904),
        now: before,
        later,
      })),
    ),
    gone: changesJson(plan.gone, date1904),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function text(
  { plan, changes, kept }: Undone,
  out: string | null,
  { language, options }: Invocation,
): string {
  const { number } = plan.entry;
  const params = { entry: number, count: changes.length, file: out ?? '' };
  const done = out === null ? (options.out === undefined ? 'would' : 'nothing') : 'done';
  const shown = (change: WorkbookChange, value: WorkbookChange['before']): string =>
    valueForReader(change, value, plan.date1904, language);
  const lines = [
    say(language, { code: `cli.undo.${done}`, params }),
    ...changes.map(
      (change) =>
        `  ${placeInSheet(change)}: ${shown(change, change.before)} → ${shown(change, change.after)}`,
    ),
    ...kept.map(({ change, later }) => {
      const code = later.length > 0 ? 'cli.undo.conflict-by' : 'cli.undo.conflict';
      const told = {
        place: placeOf(change),
        key: change.key,
        now: shown(change, change.before),
        before: shown(change, change.after),
      };
      return `  ${say(language, { code, params: { ...told, later: later.join(', ') } })}`;
    }),
    ...plan.gone.map(
      (change) =>
        `  ${say(language, { code: 'cli.undo.gone', params: { place: placeOf(change), key: change.key } })}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { configurationOf, run } from '../webpackRun';
import type { ConsolidationCosts } from './consolidating/measure';
import { figure } from './figure';
import { unitWorkbooks } from './unitWorkbooks';

const BUILT = path.join(__dirname, '..', '..', 'dist', 'bench', 'consolidating');
const FILES = 500;
/** The slope is taken from here to all of them, so that what is done once does not count. */
const FEW = 100;
const FLOOR = 'reading, unzipping and one pass';

/**
 * Consolidating what units sent back in 500 files, as the slope between 100 and 500 of them, against reading
 * them, unzipping them and one pass over their bytes. Each way runs in a process of its own, as it is built for
 * the command line.
 */
export async function consolidating(): Promise<void> {
  const folder = path.join(BUILT, 'files');
  try {
    await buildMeasure();
    await writeFiles(folder);
    const floor = costsOf(folder, 'floor');
    const read = costsOf(folder, 'read');
    for (const [way, title] of [
      ['read', 'read 500 unit workbooks'],
      ['weigh', 'read and weigh them'],
      ['whole', 'the whole, with merge and ledger'],
      ['whole2', 'the whole in two threads'],
    ] as const) {
      const { each, megabytes } = way === 'read' ? read : costsOf(folder, way);
      figure(title, each / floor.each, FLOOR, `${each.toFixed(1)} ms each, ${megabytes} MB at most`);
    }
    for (const [way, name] of [
      ['exceljs', 'exceljs'],
      ['sheetjs', 'SheetJS'],
    ] as const) {
      figure(`${name} reads the same files`, costsOf(folder, way, 10, 40).each / read.each, 'our reading');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function buildMeasure(): Promise<void> {
  const cli = configurationOf('cli');
  const entry = {
    ...(cli.entry as Record<string, string>),
    measure: path.join(__dirname, 'consolidating', 'measure.ts'),
  };
  const externals = { exceljs: 'commonjs exceljs', '@e965/xlsx': 'commonjs @e965/xlsx' };
  await run([{ ...cli, entry, externals, output: { ...cli.output, path: BUILT } }]);
}

async function writeFiles(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { master, files } = await unitWorkbooks(FILES);
  writeFileSync(path.join(folder, 'master.xlsx'), master);
  files.forEach((bytes, place) => {
    writeFileSync(path.join(folder, `${String(place).padStart(3, '0')}.xlsx`), bytes);
  });
}

/** What the command line asks of Node in its first line; the floor and the peers get the same. */
function nodeOptions(): readonly string[] {
  const command = path.join(__dirname, '..', '..', 'bin', 'plan-tracker.mjs');
  return /^#!.*/.exec(readFileSync(command, 'utf8'))?.[0].match(/--\S+/g) ?? [];
}

function costsOf(folder: string, way: string, few = FEW, many = FILES): ConsolidationCosts {
  const words = [...nodeOptions(), path.join(BUILT, 'measure.cjs'), folder, way, String(few), String(many)];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' })) as ConsolidationCosts;
}

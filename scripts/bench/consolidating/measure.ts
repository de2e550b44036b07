import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import * as sheetjs from '@e965/xlsx';
import exceljs from 'exceljs';
import { unzipSync } from 'fflate';
import { nodeUnpacker } from '../../../src/cli/consolidate/nodeUnpacker';
import { readReturns } from '../../../src/cli/consolidate/readReturns';
import type { MasterView } from '../../../src/consolidate/master/masterView';
import { masterViewOf } from '../../../src/consolidate/master/masterViewOf';
import { ledgerDocument } from '../../../src/consolidate/ledger/ledgerDocument';
import { ledgerOf } from '../../../src/consolidate/ledger/ledgerOf';
import { mergeReturns } from '../../../src/consolidate/merge/mergeReturns';
import type { Return } from '../../../src/consolidate/submission/submission';
import { PartMemory } from '../../../src/files/archive/partMemory';
import { openFile } from '../../../src/files/filePort';
import { readReturnedXlsx } from '../../../src/files/returned/readReturnedXlsx';
import { writeXlsx } from '../../../src/files/xlsx/write/writeXlsx';
import { recognise } from '../../../src/workbook/recognise';

/** What one way of reading costs. */
export interface ConsolidationCosts {
  /** Milliseconds for one file more. */
  readonly each: number;
  /** The most memory that the process had. */
  readonly megabytes: number;
}

const DAY = '2026-11-23';
const [folder = '', way = '', few = '', many = ''] = process.argv.slice(2);
const paths = readdirSync(folder)
  .filter((name) => name !== 'master.xlsx')
  .sort()
  .map((name) => path.join(folder, name));
const master = { bytes: readFileSync(path.join(folder, 'master.xlsx')), asOf: DAY };
const means = { unpacker: nodeUnpacker, memory: new PartMemory() };

type Way = (files: readonly string[], view: MasterView) => unknown;

/** One file after the other; nothing is kept. */
const oneByOne =
  (read: (bytes: Uint8Array) => unknown): Way =>
  async (files) => {
    for (const file of files) await read(readFileSync(file));
  };

const ways: Readonly<Record<string, Way>> = {
  floor: oneByOne(pass),
  read: oneByOne((bytes) => readReturnedXlsx(bytes, means)),
  weigh: (files) => weighed(files, 1),
  whole: (files, view) => whole(files, view, 1),
  whole2: (files, view) => whole(files, view, 2),
  exceljs: oneByOne((bytes) => new exceljs.Workbook().xlsx.load(bytes as unknown as ArrayBuffer)),
  sheetjs: oneByOne((bytes) => sheetjs.read(bytes, { dense: true })),
};

function pass(file: Uint8Array): number {
  let sum = 0;
  for (const part of Object.values(unzipSync(file))) {
    for (let at = 0; at < part.length; at++) sum += part[at] as number;
  }
  return sum;
}

function weighed(files: readonly string[], threads: number): Promise<readonly Return[]> {
  const sources = files.map((file) => ({ file, changedAt: null, size: 70_000, content: file }));
  return readReturns(sources, master, { threads });
}

async function whole(files: readonly string[], view: MasterView, threads: number): Promise<void> {
  const returns = await weighed(files, threads);
  const consolidation = mergeReturns(returns, view, { period: null });
  const ledger = ledgerOf(consolidation, returns, view);
  if (!ledger.closes) throw new Error('The ledger does not close.');
  writeXlsx(ledgerDocument(ledger, { language: 'vi', madeOn: DAY }), { modified: `${DAY}T00:00:00Z` });
}

async function measure(): Promise<ConsolidationCosts> {
  const view = masterViewOf(recognise(await openFile(master.bytes).read()), DAY);
  const work = ways[way];
  if (!work) throw new Error(`Unknown: ${way}.`);
  const timed = async (count: number): Promise<number> => {
    const start = performance.now();
    await work(paths.slice(0, count), view);
    return performance.now() - start;
  };
  const [first, last] = [Number(few), Number(many)];
  await timed(first);
  const less = await timed(first);
  const more = await timed(last);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  return { each: (more - less) / (last - first), megabytes };
}

void measure().then((costs) => {
  console.log(JSON.stringify(costs));
});

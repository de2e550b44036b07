import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { loadPlan } from '../../src/actions/loadPlan';
import { newFile } from '../../src/files/filePort';
import { bundledRegistry } from '../../src/plan/unit/bundledRegistry';
import { smallPlan } from '../checks/smallPlan';
import { TODAY } from '../cli/call';
import { decisionBody } from '../files/docx/decisionDocx';
import { makeDocx } from '../files/docx/makeDocx';
import { decisionText, INDICATOR_HEADINGS, TASK_HEADINGS } from '../plan/reader/decisionText';

/** A file in order, from which the cases go wrong. */
export interface Original {
  readonly name: string;
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly bytes: Uint8Array;
}

/** The decision that the product carries, with short tables of its form. */
export const shortDecision = [
  decisionText.slice(0, decisionText.indexOf('PHỤ LỤC 01')).trimEnd(),
  'PHỤ LỤC 01',
  INDICATOR_HEADINGS,
  '1\tNhóm chỉ tiêu\t\t\t\t',
  'a)\tTỷ lệ thử\tCục An toàn thông tin\tCác bộ, ngành\t2024-2030\t2030',
  'PHỤ LỤC 02',
  TASK_HEADINGS,
  'A\tPhần thứ nhất\t\t\t\t\t',
  'I\tMục thứ nhất\t\t\t\t\t',
  '1\tXây dựng\tVụ Pháp chế\tCục Báo chí\tVăn bản\t2024-2025\tQuý II/2025',
  '2\tBáo cáo\tCục Viễn Thông\tCác đơn vị liên quan\tBáo cáo tháng 6, tháng 12\tHằng năm\tThường xuyên',
].join('\n');

async function ownWorkbook(): Promise<Uint8Array> {
  const port = newFile(`${TODAY}T00:00:00.000Z`);
  const context = { port, today: TODAY, progress: () => undefined };
  const reading = { plan: smallPlan, questions: [] };
  await loadPlan.perform(context, { reading, registry: bundledRegistry, asOf: TODAY });
  return port.bytes();
}

const original = (name: string, bytes: Uint8Array): Original => ({ name, bytes, parts: unzipSync(bytes) });

let all: Promise<readonly Original[]> | null = null;

/**
 * One of: a workbook of ours, one that another program saved, a decision as a Word document.
 * @param place any number; the list begins anew after its end
 */
export async function originalAt(place: number): Promise<Original> {
  all ??= make();
  const list = await all;
  const one = list[place % list.length];
  if (!one) throw new Error('There is no original.');
  return one;
}

async function make(): Promise<readonly Original[]> {
  const saved = readFileSync(path.join(__dirname, '../files/xlsx/read/saved-by-libreoffice.xlsx'));
  return [
    original('own.xlsx', await ownWorkbook()),
    original('saved.xlsx', new Uint8Array(saved)),
    original('decision.docx', makeDocx(decisionBody(shortDecision, 'merged'))),
  ];
}

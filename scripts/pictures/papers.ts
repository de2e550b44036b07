import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { writeDocx } from '../../src/files/docx/write/writeDocx';
import { openFile } from '../../src/files/filePort';
import { writeXlsx } from '../../src/files/xlsx/write/writeXlsx';
import { bundledPlan } from '../../src/plan/bundled/bundledPlan';
import { unitWork } from '../../src/review/mine/unitWork';
import { buildSlip } from '../../src/review/slip/buildSlip';
import { coveringNote } from '../../src/review/slip/coveringNote';
import type { Slip } from '../../src/review/slip/slip';
import { slipDocument } from '../../src/review/slip/slipDocument';
import { bundledFile, contextOn } from '../../tests/checks/bundledWorkbook';
import { convertAll, findLibreOffice, opensDocuments } from '../../tests/validator/libreOffice';

/** Dots an inch: enough to read, small enough for a repository. */
const RESOLUTION = '80';
const DAY = '2026-11-23';
const ANSWER_BY = '2026-12-01';
const UNIT = 'cdsqg';

/**
 * Pictures of a return slip and of its letter as LibreOffice prints them: the first page of each, and the
 * first page of the slip's rows. Where LibreOffice or `pdftoppm` is not there, says so and takes none.
 */
export async function picturePapers(folder: string): Promise<void> {
  const program = findLibreOffice();
  if (program === null || !opensDocuments(program) || !hasPdftoppm()) {
    console.error('No pictures of papers: they take LibreOffice (Calc and Writer) and pdftoppm.');
    return;
  }
  const slip = await slipOfPlan();
  const modified = `${DAY}T05:00:00Z`;
  const files = {
    'return-slip.xlsx': writeXlsx(slipDocument(slip), { modified }),
    'covering-note.docx': writeDocx(coveringNote(slip, 'phieu-tra-lai.xlsx'), { modified }),
  };
  const printed = await convertAll(program, files, 'pdf');
  for (const [name, pdf] of printed) {
    const pages = pagesOf(pdf);
    const picture = path.join(folder, name.replace(/\.pdf$/, ''));
    pages.slice(0, 2).forEach((page, place) => {
      writeFileSync(`${picture}${place === 0 ? '' : `-${String(place + 1)}`}.png`, page);
    });
  }
}

async function slipOfPlan(): Promise<Slip> {
  const port = openFile(await bundledFile());
  const input = { asOf: DAY, original: bundledPlan };
  const { snapshot, findings, asOf } = await checkWorkbook.perform(contextOn(port, DAY), input);
  const work = unitWork(snapshot, asOf);
  const scope = 'all-open';
  return buildSlip({ snapshot, findings, work, unit: UNIT, scope, today: DAY, answerBy: ANSWER_BY });
}

/** The pages of a PDF as PNG. */
function pagesOf(pdf: Uint8Array): readonly Uint8Array[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-tracker-papers-'));
  try {
    writeFileSync(path.join(folder, 'paper.pdf'), pdf);
    execFileSync('pdftoppm', ['-r', RESOLUTION, '-png', 'paper.pdf', 'page'], { cwd: folder });
    const pages = readdirSync(folder).filter((name) => name.endsWith('.png'));
    return pages.sort().map((name) => readFileSync(path.join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function hasPdftoppm(): boolean {
  try {
    execFileSync('pdftoppm', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

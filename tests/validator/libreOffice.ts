import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
  '/snap/bin/libreoffice',
];

/** The program of LibreOffice on this machine, or null. */
export function findLibreOffice(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) =>
    ['soffice', 'libreoffice', 'soffice.exe'].map((name) => join(folder, name)),
  );
  return [...onPath, ...PLACES].find((place) => existsSync(place)) ?? null;
}

/** CSV of every sheet: commas, quotes, UTF-8, values as they are rather than as they are shown. */
const EVERY_SHEET_AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** Left to itself, LibreOffice trusts the stored values of some programs. */
const ALWAYS_CALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** True where that LibreOffice has the part that opens documents of text. */
export function opensDocuments(program: string): boolean {
  const folder = dirname(realpathSync(program));
  return ['libswlo.so', 'swlo.dll', '../Frameworks/libswlo.dylib'].some((part) =>
    existsSync(join(folder, part)),
  );
}

const filters = {
  csv: EVERY_SHEET_AS_CSV,
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
  xls: 'xls:MS Excel 97',
  ods: 'ods',
  pdf: 'pdf',
} as const;

/**
 * Opens a workbook in LibreOffice, which calculates every formula anew, and saves it.
 * @param to `xlsx` for the workbook re-saved, `csv` for the values of its sheets
 * @returns what was written, by file name: `out.xlsx`, or `out-<sheet>.csv` for each sheet
 */
export function convertInLibreOffice(
  program: string,
  bytes: Uint8Array,
  to: 'xlsx' | 'csv',
): Promise<ReadonlyMap<string, Uint8Array>> {
  return convertAll(program, { 'out.xlsx': bytes }, to);
}

/** Opens several files in LibreOffice, started once, and saves each as that kind under its own name. */
export async function convertAll(
  program: string,
  files: Readonly<Record<string, Uint8Array>>,
  to: keyof typeof filters,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'plan-tracker-office-'));
  try {
    const profile = join(folder, 'profile');
    const outcome = join(folder, 'outcome');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_CALCULATE);
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
    await run(program, [
      // A profile of its own: one that is open elsewhere would take the work over.
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      '--convert-to',
      filters[to],
      '--outdir',
      outcome,
      ...Object.keys(files).map((name) => join(folder, name)),
    ]);
    const written = new Map<string, Uint8Array>();
    for (const name of await readdir(outcome)) {
      written.set(name.normalize('NFC'), new Uint8Array(await readFile(join(outcome, name))));
    }
    return written;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(program, [...args], { timeout: 100_000 }, (error, _stdout, stderr) => {
      if (error) reject(new Error(`LibreOffice: ${error.message}\n${stderr}`));
      else resolve();
    });
  });
}

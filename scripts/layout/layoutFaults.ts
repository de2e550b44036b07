import path from 'node:path';

/** A file of the tree: its path with slashes, from the root, and its size. */
export interface TreeFile {
  readonly path: string;
  readonly bytes: number;
}

/** Beyond this a file holds two things. */
const MOST_BYTES = 15 * 1024;

/** Words that say of a folder or file that nobody knew what it is. */
const SAYS_NOTHING = /^(?:utils?|helpers?|common|misc|shared|managers?)$|(?:Utils?|Helpers?|Manager)$/;

const CODE = /\.(?:tsx?|mjs|cjs)$/;
const TEST = /\.test\.tsx?$/;

/**
 * What the list of folders and files may not be: code beyond 15 KB, a name that says nothing, a test of a
 * source by its name in another folder than the source has. Tests may stand together by what they try
 * (`tests/excel/safety`) in a folder that the sources do not have.
 */
export function layoutFaults(files: readonly TreeFile[]): string[] {
  return [...tooLarge(files), ...saysNothing(files), ...notBeside(files)];
}

function tooLarge(files: readonly TreeFile[]): string[] {
  return files
    .filter(({ path: file, bytes }) => CODE.test(file) && !file.startsWith('tests/') && bytes > MOST_BYTES)
    .map(
      ({ path: file, bytes }) =>
        `${file} has ${bytes} bytes, more than ${MOST_BYTES}: what are its two parts?`,
    );
}

function saysNothing(files: readonly TreeFile[]): string[] {
  const places = new Set(
    files.flatMap(({ path: file }) =>
      file.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/')),
    ),
  );
  return [...places]
    .filter((place) => SAYS_NOTHING.test(nameOf(place)))
    .map((place) => `${place} is named after nothing that it does.`);
}

function notBeside(files: readonly TreeFile[]): string[] {
  const sources = files
    .filter(({ path: file }) => file.startsWith('src/'))
    .map((file) => fromLayer(file.path));
  const folders = new Set(sources.map((source) => path.posix.dirname(source)));
  return files
    .filter(({ path: file }) => file.startsWith('tests/') && TEST.test(file))
    .flatMap(({ path: file }) => {
      const test = fromLayer(file);
      const folder = path.posix.dirname(test);
      const named = sources.filter(
        (source) => layerOf(source) === layerOf(test) && nameOf(source) === nameOf(test),
      );
      const elsewhere = named.filter((source) => path.posix.dirname(source) !== folder);
      return folders.has(folder) && elsewhere.length > 0 && elsewhere.length === named.length
        ? [`${file} is not in the folder of src/${named.join(' or src/')}.`]
        : [];
    });
}

/** `excel/read/readAgain.ts` of `src/excel/read/readAgain.ts`. */
function fromLayer(file: string): string {
  return file.slice(file.indexOf('/') + 1);
}

function layerOf(file: string): string {
  return file.split('/')[0] ?? '';
}

function nameOf(file: string): string {
  return path.posix.basename(file).split('.')[0] ?? '';
}

import type { TakenReturn } from '../mergeWork';

/**
 * The files that are there, with those that were read now. The same name with the same bytes is the same file and
 * takes its own place. The same name with other bytes is another file, as when two units call theirs alike or one
 * sends it again: both stay, the later as `name (2).xlsx`, and what becomes of each is the consolidation's to say.
 */
export function withTaken(
  there: readonly TakenReturn[],
  read: readonly TakenReturn[],
): readonly TakenReturn[] {
  const files = new Map(there.map((each) => [each.file, each]));
  for (const each of read) {
    const file = nameFor(each, files);
    files.set(file, { ...each, file });
  }
  return [...files.values()];
}

/** Its own name, else the first free one, or that under which the same bytes are there already. */
function nameFor({ file, checksum }: TakenReturn, files: ReadonlyMap<string, TakenReturn>): string {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? file : numbered(file, count);
    const known = files.get(name);
    // Bytes that could not be had have no checksum; reading them once more mends that.
    if (!known || known.checksum === checksum || known.checksum === '') return name;
  }
}

/** `ve/bao cao.xlsx` as `ve/bao cao (2).xlsx`, as a browser numbers what it saves. */
function numbered(file: string, count: number): string {
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(file)?.[0] ?? '';
  return `${file.slice(0, file.length - ending.length)} (${String(count)})${ending}`;
}

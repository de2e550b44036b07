/**
 * The rules of `consolidate` once more, cell by cell, from the contract's text alone: it shares nothing with the
 * code that it is held against. Values are compared by what they mean, so each is given as that.
 */

/** What stands in a cell: its meaning, or null for something that nothing is taken from. */
export type Meaning = string | null;

/** A file as the model sees it. */
export interface ModelFile {
  readonly name: string;
  readonly unit: string;
  /** Later files have a higher one. */
  readonly time: number;
  readonly threeWay: boolean;
  /** By cell: what each of the rows that stand there says; no entry where the file lacks the row or column. */
  readonly cells: ReadonlyMap<string, readonly Meaning[]>;
  /** Rows that went out and are not there, though their table is. */
  readonly removed: readonly string[];
}

export interface ModelWorld {
  /** By cell: what went out, and what the coordinator's workbook holds now. */
  readonly base: ReadonlyMap<string, string>;
  readonly master: ReadonlyMap<string, string>;
  readonly mayWrite: (unit: string, cell: string) => boolean;
  readonly files: readonly ModelFile[];
}

export interface ModelCounts {
  unchanged: number;
  merged: number;
  conflict: number;
  requested: number;
  rejected: number;
  superseded: number;
}

export interface ModelAnswer {
  readonly counts: Readonly<Record<string, ModelCounts>>;
  /** `cell: value from file+file` */
  readonly merged: readonly string[];
  /** `cell: file=value, file=value` with the common base, `?` for none. */
  readonly conflicts: readonly string[];
  /** `unit cell: value` and `unit removes row` */
  readonly requests: readonly string[];
}

interface Spoken {
  readonly file: ModelFile;
  readonly values: readonly string[];
}

/** What the rules make of the world. */
export function modelOf(world: ModelWorld): ModelAnswer {
  const counts = Object.fromEntries(
    world.files.map(({ name, cells }) => {
      const all = { unchanged: 0, merged: 0, conflict: 0, requested: 0, rejected: 0, superseded: 0 };
      for (const said of cells.values()) all.unchanged += said.length;
      return [name, all];
    }),
  );
  const move = (file: ModelFile, to: keyof ModelCounts, cells = 1): void => {
    const own = counts[file.name];
    if (!own) throw new Error(file.name);
    own.unchanged -= cells;
    own[to] += cells;
  };
  const merged: string[] = [];
  const conflicts: string[] = [];
  const requests: string[] = [];
  const units = [...new Set(world.files.map(({ unit }) => unit))];
  const filesOf = (unit: string): ModelFile[] =>
    world.files.filter((file) => file.unit === unit).sort((one, other) => one.time - other.time);

  for (const [cell, base] of world.base) {
    const master = world.master.get(cell) ?? '';
    const asked: Spoken[] = [];
    const rightful: Spoken[] = [];
    const changers: ModelFile[] = [];
    for (const unit of units) {
      // What each file of the unit says, the earliest first.
      const heard: (Spoken & { readonly state: 'changed' | 'base' | 'nothing' })[] = [];
      for (const file of filesOf(unit)) {
        const rows = file.cells.get(cell);
        if (!rows) continue;
        const readable = rows.filter((value) => value !== null);
        move(file, 'rejected', rows.length - readable.length);
        const [first] = readable;
        if (first === undefined) {
          heard.push({ file, values: [], state: 'nothing' });
          continue;
        }
        const agree = readable.every((value) => value === first);
        // Rows that stand twice and agree count once as the row.
        if (agree) move(file, 'superseded', readable.length - 1);
        const ancestor = file.threeWay ? base : master;
        const state = !agree || first !== ancestor ? 'changed' : 'base';
        heard.push({ file, values: agree ? [first] : readable, state });
      }
      const changes = heard.filter(({ state }) => state === 'changed');
      const last = changes.at(-1);
      if (!last) continue;
      for (const earlier of changes.slice(0, -1)) move(earlier.file, 'superseded', earlier.values.length);
      // Both sides made the same change.
      if (last.values.every((value) => value === master)) continue;
      const after = heard.slice(heard.indexOf(last) + 1);
      const holding = after.filter(({ state }) => state === 'base').at(-1);
      changers.push(last.file);
      if (holding && !last.values.includes(holding.values[0] ?? '')) {
        asked.push(last, holding);
      } else if (
        last.values.length > 1 ||
        !last.file.threeWay ||
        (!holding && after.some(({ state }) => state === 'nothing'))
      ) {
        asked.push(last);
      } else if (world.mayWrite(unit, cell)) {
        rightful.push(last);
      } else {
        changers.pop();
        move(last.file, 'requested');
        requests.push(`${unit} ${cell}: ${last.values.join()}`);
      }
    }
    const together = [...asked, ...rightful];
    const [one] = rightful;
    const agree = rightful.every(({ values }) => values[0] === one?.values[0]);
    if (asked.length === 0 && one && agree && master === base) {
      for (const { file } of rightful) move(file, 'merged');
      const from = rightful.map(({ file }) => file.name).sort();
      merged.push(`${cell}: ${one.values.join()} from ${from.join('+')}`);
    } else if (together.length > 0) {
      for (const { file, values } of together) move(file, 'conflict', values.length);
      const said = together.flatMap(({ file, values }) => values.map((value) => `${file.name}=${value}`));
      const threeWay = changers.every((file) => file.threeWay);
      conflicts.push(`${cell}: ${said.sort().join(', ')} of ${threeWay ? base : '?'}`);
    }
  }
  for (const unit of units) {
    const rows = new Set<string>();
    for (const file of filesOf(unit)) {
      for (const cell of file.cells.keys()) rows.delete(cell.slice(0, cell.lastIndexOf(' ')));
      for (const row of file.removed) rows.add(row);
    }
    for (const row of rows) requests.push(`${unit} removes ${row}`);
  }
  return { counts, merged: merged.sort(), conflicts: conflicts.sort(), requests: requests.sort() };
}

import { readFileSync, writeFileSync } from 'node:fs';
import { entriesOf, partOf } from '../files/xlsx/partsOf';
import { call, temporaryFolder } from './call';
import { usersFile, usersParts } from './usersFile';

const place = temporaryFolder();

interface Checked {
  readonly files: readonly {
    readonly findings: readonly {
      readonly sheet: string;
      readonly waived: boolean;
      readonly fix: { readonly sure: boolean; readonly changes: readonly { readonly cell: string }[] } | null;
    }[];
  }[];
}

/** Our sheets that hold tables, and their parts. */
const OURS = {
  'Chỉ tiêu': 'xl/worksheets/sheet2.xml',
  'Nhiệm vụ': 'xl/worksheets/sheet3.xml',
  'Phối hợp': 'xl/worksheets/sheet4.xml',
  'Đơn vị': 'xl/worksheets/sheet5.xml',
} as const;
const FINDINGS = 'xl/worksheets/sheet6.xml';
const JOURNAL = 'xl/worksheets/sheet9.xml';
const FINDINGS_TABLE = 'xl/tables/table5.xml';
const WORKBOOK = 'xl/workbook.xml';

let before: Uint8Array;
/** The file after `check --out`, without `--fix` and with it. */
let recorded: Uint8Array;
let fixed: Uint8Array;
/** The cells that sure findings name, by sheet. */
let named: ReadonlyMap<string, ReadonlySet<string>>;

async function checked(...words: readonly string[]): Promise<Checked['files'][number]['findings']> {
  const { out } = await call(['check', ...words, '--json']);
  return (JSON.parse(out) as Checked).files[0]?.findings ?? [];
}

const sureCells = (findings: Checked['files'][number]['findings']): Map<string, Set<string>> => {
  const cells = new Map<string, Set<string>>();
  for (const { sheet, fix, waived } of findings) {
    if (!fix?.sure || waived) continue;
    cells.set(sheet, new Set([...(cells.get(sheet) ?? []), ...fix.changes.map(({ cell }) => cell)]));
  }
  return cells;
};

beforeAll(async () => {
  const [loaded, file] = [place('loaded.xlsx'), place('user.xlsx')];
  await call(['load', '--out', loaded, '--as-of', '2026-11-20']);
  before = usersFile(new Uint8Array(readFileSync(loaded)));
  writeFileSync(file, before);
  named = sureCells(await checked(file));
  await checked(file, '--out', place('recorded.xlsx'));
  await checked(file, '--fix', '--out', place('fixed.xlsx'));
  recorded = new Uint8Array(readFileSync(place('recorded.xlsx')));
  fixed = new Uint8Array(readFileSync(place('fixed.xlsx')));
});

/** The names of the parts that differ between two files, those that one of them lacks included. */
function differing(one: Uint8Array, other: Uint8Array): readonly string[] {
  const [old, now] = [entriesOf(one), entriesOf(other)];
  const same = (name: string): boolean => {
    const [first, second] = [old[name], now[name]];
    return first !== undefined && second !== undefined && Buffer.compare(first, second) === 0;
  };
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => !same(name)).sort();
}

const CELL = /<c r="([A-Z]+)(\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs;

/** A sheet's XML to the character, without what the named cells hold. */
const withoutCells = (xml: string, cells: ReadonlySet<string>): string =>
  xml.replace(CELL, (cell, column: string, row: string) => (cells.has(column + row) ? '' : cell));

/** The sheet of findings to the character, without the rows of its table and the ends that follow them. */
function withoutFindings(xml: string): string {
  return xml
    .replace(CELL, (cell, column: string, row: string) => (Number(row) > 1 && column <= 'K' ? '' : cell))
    .replace(/<row [^>]*><\/row>/g, '')
    .replace(/ ref="A1:[A-Z]+\d+"/g, '')
    .replace(/sqref="([A-K])2(?::\1\d+)?"/g, 'sqref="$1"');
}

describe('after check --fix --out, in a workbook that a user has worked with for a year', () => {
  test.each(Object.entries(usersParts))('%s is the same to the byte', (_, [part]) => {
    const [old, now] = [entriesOf(before)[part], entriesOf(fixed)[part]];
    expect(old).toBeDefined();
    expect(Buffer.compare(now ?? Buffer.of(), old ?? Buffer.of())).toBe(0);
  });

  test('parts differ where a finding was mended or recorded, and nowhere else', () => {
    const mended = Object.entries(OURS).flatMap(([sheet, part]) => (named.has(sheet) ? [part] : []));
    expect(mended.length).toBeGreaterThan(1);
    expect(differing(before, fixed)).toEqual([...mended, FINDINGS, FINDINGS_TABLE, JOURNAL, WORKBOOK].sort());
  });

  test.each(Object.entries(OURS))(
    '%s has other words in the cells that findings name alone',
    (name, part) => {
      const cells = named.get(name) ?? new Set<string>();
      const [old, now] = [partOf(before, part), partOf(fixed, part)];
      expect(withoutCells(now, cells)).toBe(withoutCells(old, cells));
      for (const cell of cells) {
        const others = new Set([...cells].filter((other) => other !== cell));
        expect({ cell, same: withoutCells(now, others) === withoutCells(old, others) }).toEqual({
          cell,
          same: false,
        });
      }
    },
  );

  test('the cells keep their looks', () => {
    const looks = (bytes: Uint8Array): string[] =>
      Object.entries(OURS).flatMap(([name, part]) =>
        [...partOf(bytes, part).matchAll(/<c r="([A-Z]+\d+)"(?: s="(\d+)")?/g)].flatMap(([, cell, style]) =>
          named.get(name)?.has(cell ?? '') ? [`${name} ${cell} ${style}`] : [],
        ),
      );
    expect(looks(fixed)).toEqual(looks(before));
  });

  test('Kiểm tra has other rows in its table, and its own words beside it', () => {
    const [old, now] = [partOf(before, FINDINGS), partOf(fixed, FINDINGS)];
    expect(withoutFindings(now)).toBe(withoutFindings(old));
    expect(withoutFindings(now)).toContain('ghi nhớ');
    expect(now).not.toBe(old);
  });

  test('the table of findings has another end alone', () => {
    const withoutEnd = (xml: string): string => xml.replace(/ref="A1:K\d+"/g, '');
    expect(withoutEnd(partOf(fixed, FINDINGS_TABLE))).toBe(withoutEnd(partOf(before, FINDINGS_TABLE)));
  });

  test('the workbook asks to be calculated, and says everything else as before', () => {
    const now = partOf(fixed, WORKBOOK);
    expect(now.replace(' fullCalcOnLoad="1"', '')).toBe(partOf(before, WORKBOOK));
    expect(now).toContain('fullCalcOnLoad="1"');
  });

  test('nothing sure is left to mend', async () => {
    expect(sureCells(await checked(place('fixed.xlsx'))).size).toBe(0);
    expect(named.size).toBeGreaterThan(0);
  });
});

test('check --out alone changes the findings and the journal, and nothing else', () => {
  expect(differing(before, recorded)).toEqual([FINDINGS_TABLE, FINDINGS, JOURNAL]);
  expect(withoutFindings(partOf(recorded, FINDINGS))).toBe(withoutFindings(partOf(before, FINDINGS)));
});

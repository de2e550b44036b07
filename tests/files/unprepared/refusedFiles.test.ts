import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openFile } from '../../../src/files/filePort';
import { readSource } from '../../../src/files/readSource';
import { call, temporaryFolder } from '../../cli/call';
import { refusalOf } from '../archive/refusal';
import { makeXlsx } from '../xlsx/makeXlsx';
import { refusedFiles } from './refusedFiles';

const place = temporaryFolder();

interface Refusal {
  readonly error: { readonly code: string; readonly message: string; readonly file: string };
}

describe.each(refusedFiles)('$title is refused', ({ make, code, limit, readBy }) => {
  const file = place('received.xlsx');
  const bytes = make();
  const commands = [
    ['check', file],
    ...(readBy === 'plan'
      ? []
      : [
          ['plan', file],
          ['load', file, '--out', place('out.xlsx')],
        ]),
  ];

  test('as a workbook and as the source of a plan', () => {
    expect(refusalOf(() => openFile(bytes))).toBe(code);
    if (readBy !== 'plan') expect(refusalOf(() => readSource(bytes, 'received.xlsx'))).toBe(code);
  });

  test('by each command, which says what to do, and leaves nothing behind', async () => {
    writeFileSync(file, bytes);
    for (const command of commands) {
      const { status, out, err } = await call([...command, '--json']);
      const { error } = JSON.parse(out) as Refusal;
      expect([status, error.code, error.file]).toEqual([2, code, file]);
      expect(err).toBe(`${code}: ${error.message}\n`);
      if (limit !== undefined) expect(error.message).toContain(limit);
    }
    expect(readdirSync(path.dirname(file))).toEqual(['received.xlsx']);
    expect(Buffer.compare(readFileSync(file), bytes)).toBe(0);
  });
});

test('a workbook cut off anywhere is refused, and never read in part', () => {
  const whole = makeXlsx({ cells: '<row><c><v>1</v></c></row>', strings: '<si><t>một</t></si>' });
  for (let length = 0; length < whole.length; length++) {
    expect(refusalOf(() => openFile(whole.subarray(0, length)))).toMatch(
      /^file\.(?:truncated|empty|unknown-kind|text)$/,
    );
  }
});

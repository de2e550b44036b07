import { applyFixes } from '../../src/actions/applyFixes';
import { openFile } from '../../src/files/filePort';
import { bundledFile, checkedOn, contextOn } from '../checks/bundledWorkbook';

jest.setTimeout(60_000);

const TODAY = '2024-06-01';

describe('fixing in a file what is sure', () => {
  test('leaves none of it, finds nothing new, and touches no other cell of the tables', async () => {
    const file = await bundledFile();
    const before = await checkedOn(file, TODAY);
    const fixes = before.findings.flatMap(({ fix }) => (fix?.sure ? [fix] : []));
    const port = openFile(file);
    const { changes } = await applyFixes.perform(contextOn(port, TODAY), { fixes });
    const after = await checkedOn(port.bytes(), TODAY);

    expect(fixes.length).toBeGreaterThan(15);
    expect(after.findings.filter(({ fix }) => fix?.sure)).toEqual([]);
    const known = new Set(before.findings.map(({ id }) => id));
    expect(after.findings.filter(({ id }) => !known.has(id))).toEqual([]);

    const cellsOf = ({ snapshot }: typeof before): string[] =>
      Object.values(snapshot.tables).flatMap((table) =>
        table.rows.flatMap((row) =>
          Object.values(row.cells).map(
            ({ cell, text, computed }) => `${table.sheet}!${cell} ${computed ? '' : text}`,
          ),
        ),
      );
    const old = new Set(cellsOf(before));
    const changed = cellsOf(after).filter((cell) => !old.has(cell));
    expect(changed).toHaveLength(changes.length);
  });

  test('writes nothing where a cell has changed since', async () => {
    const file = await bundledFile();
    const { findings } = await checkedOn(file, TODAY);
    const fixes = findings.flatMap(({ fix }) => (fix?.sure ? [fix] : []));
    const port = openFile(file);
    await applyFixes.perform(contextOn(port, TODAY), { fixes: fixes.slice(0, 1) });
    const between = port.bytes();
    await expect(applyFixes.perform(contextOn(port, TODAY), { fixes })).rejects.toMatchObject({
      code: 'workbook.cell-changed',
    });
    expect(port.bytes()).toEqual(between);
  });
});

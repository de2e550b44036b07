import { openFile, type FilePort } from '../../src/files/filePort';
import { writeXlsx } from '../../src/files/xlsx/write/writeXlsx';
import type { WorkbookDocument } from '../../src/workbook/document';
import { documentOf } from '../../src/workbook/documentOf';
import { mergePromises, note, step } from '../workbook/mergePromises';
import { sampleBlueprint } from '../workbook/samplePlan';
import { entriesOf } from './xlsx/partsOf';
import { complaints } from '../validator/validate';

function opened(change: (document: WorkbookDocument) => void = () => undefined): FilePort {
  const document = documentOf(sampleBlueprint());
  change(document);
  return openFile(writeXlsx(document, { modified: '2026-11-24T00:00:00Z' }));
}

describe('merging into a file', () => {
  mergePromises(opened);

  test('carries formulas on whose column another program has forgotten them', async () => {
    const port = opened((document) => {
      const tasks = document.sheets.find(({ name }) => name === 'Nhiệm vụ');
      const columns = tasks?.tables[0]?.columns ?? [];
      for (const column of columns) delete column.formula;
      tasks?.rows.forEach(({ cells }, row) => {
        if (row > 0) cells.set(23, { value: 0, formula: `=LEN(A${row + 1})+$B$1` });
      });
    });
    await port.merge(step, note);
    const raw = (await port.read()).tables.find(({ name }) => name === 'NhiemVu');
    expect(raw?.rows.at(-1)?.[23]?.formula).toBe('=LEN(A6)+$B$1');
    expect(raw?.rows.at(-1)?.[22]?.formula).toBe(raw?.rows[0]?.[22]?.formula);
  });

  test('leaves every other part as it was', async () => {
    const port = opened();
    const before = port.bytes();
    await port.merge({ ...step, grow: [], changes: step.changes.slice(0, 1) }, note);
    const [parts, written] = [entriesOf(before), entriesOf(port.bytes())];
    const differing = Object.keys(written).filter((name) => {
      return Buffer.compare(Buffer.from(parts[name] ?? []), Buffer.from(written[name] ?? [])) !== 0;
    });
    expect(differing.sort()).toEqual([
      'xl/tables/table6.xml',
      'xl/worksheets/sheet3.xml',
      'xl/worksheets/sheet7.xml',
      'xl/worksheets/sheet9.xml',
    ]);
  });

  test('adds no error for the Open XML SDK', async () => {
    const port = opened();
    await port.merge(step, note);
    expect(await complaints(port.bytes(), ['Office2016', 'Microsoft365'])).toEqual([]);
  }, 60_000);
});

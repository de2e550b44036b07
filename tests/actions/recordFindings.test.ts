import { recordFindings } from '../../src/actions/recordFindings';
import { openFile } from '../../src/files/filePort';
import { bundledFile, checkedOn, contextOn } from '../checks/bundledWorkbook';

jest.setTimeout(60_000);

test('the findings stand in the sheet Kiểm tra, and writing them gives no finding', async () => {
  const file = await bundledFile();
  const before = await checkedOn(file, '2024-06-01');
  const port = openFile(file);
  const { rows } = await recordFindings.perform(contextOn(port, '2024-06-01'), { ...before, language: 'vi' });
  const after = await checkedOn(port.bytes(), '2024-06-01');

  expect(rows).toBe(before.findings.length);
  expect(after.snapshot.tables.KiemTra?.rows.map(({ key }) => key)).toEqual(
    before.findings.map(({ id }) => id),
  );
  expect(after.findings.map(({ id }) => id)).toEqual(before.findings.map(({ id }) => id));
});

import { openFile, type FilePort } from '../../src/files/filePort';
import { writeXlsx } from '../../src/files/xlsx/write/writeXlsx';
import type { WorkbookDocument } from '../../src/workbook/document';
import { documentOf } from '../../src/workbook/documentOf';
import { mergePromises, note, step } from '../workbook/mergePromises';
import { sampleBlueprint } from '../workbook/samplePlan';
import { complaints } from '../validator/validate';

function opened(change: (document: WorkbookDocument) => void = () => undefined): FilePort {
  const document = documentOf(sampleBlueprint());
  change(document);
  return openFile(writeXlsx(document, { modified: '2026-11-24T00:00:00Z' }));
}

describe('merging into a file', () => {
  mergePromises(opened);

  test('adds no error for the Open XML SDK', async () => {
    const port = opened();
    await port.merge(step, note);
    expect(await complaints(port.bytes(), ['Office2016', 'Microsoft365'])).toEqual([]);
  }, 60_000);
});

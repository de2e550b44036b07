import { inspectWorkbook } from '../../../src/actions/repairWorkbook';
import { createExcelPort } from '../../../src/excel/excelPort';
import { bundledReading } from '../../../src/plan/bundled/bundledPlan';
import { bundledRegistry } from '../../../src/plan/unit/bundledRegistry';
import type { WorkbookDocument } from '../../../src/workbook/document';
import { built } from '../../consolidate/package/smallPlan';
import { startHost } from '../../workbench/officeJs';

/** The codes of what the product would repair in a unit's workbook. */
async function damages(change: (document: WorkbookDocument) => void = () => undefined): Promise<string[]> {
  const document = built();
  change(document);
  const port = createExcelPort(startHost(document).Excel);
  const found = await inspectWorkbook.perform(
    { port, today: '2026-11-24', progress: () => undefined },
    { material: { reading: bundledReading, registry: bundledRegistry }, reading: null },
  );
  return found.map(({ code }) => code);
}

describe('a unit’s workbook', () => {
  test('has no damage as it went out: what it does not have, it was not given', async () => {
    expect(await damages()).toEqual([]);
  });

  test('has one where a carrier was altered', async () => {
    const altered = damages((document) => {
      for (const part of document.customXml) part.xml = part.xml.replace('A.I.1', 'A.I.9');
    });
    expect(await altered).toEqual(['carrier']);
  });
});

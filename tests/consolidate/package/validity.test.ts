import { packagesOf } from '../../../src/consolidate/package/packagesOf';
import { masterViewOf } from '../../../src/consolidate/master/masterViewOf';
import { writeXlsx } from '../../../src/files/xlsx/write/writeXlsx';
import { documentOf } from '../../../src/workbook/documentOf';
import { complaints, validate, VALIDATION_TIMEOUT } from '../../validator/validate';
import { bundledBlueprint } from '../../workbook/bundledWorkbook';
import { choices, snapshotOf, TODAY } from './masterOf';
import { built, edited } from './smallPlan';

const modified = `${TODAY}T00:00:00Z`;

test(
  'the Open XML SDK finds nothing wrong with any package of the bundled plan',
  async () => {
    const master = masterViewOf(snapshotOf(documentOf(bundledBlueprint(TODAY))), TODAY);
    const { packages } = packagesOf(master, choices());
    expect(packages.length).toBeGreaterThan(10);
    for (const { unit, document } of packages) {
      expect([unit, await validate(writeXlsx(document(), { modified }), 'Office2016')]).toEqual([unit, []]);
    }
  },
  VALIDATION_TIMEOUT,
);

test(
  'nor, by any version that the product promises, with one that holds odd values',
  async () => {
    const document = built(
      edited(
        ['NhiemVu', 'A.I.1', 'evidence', { error: '#N/A' }],
        ['NhiemVu', 'A.I.1', 'proposals', '=cmd|"/c calc"!A1 \u0007 <&> 🎯'],
        ['NhiemVu', 'A.I.1', 'percent', true],
        ['NhiemVu', 'A.I.1', 'doneOn', 'hôm qua'],
      ),
    );
    expect(await complaints(writeXlsx(document, { modified }))).toEqual([]);
  },
  VALIDATION_TIMEOUT,
);

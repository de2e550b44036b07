import { writeXlsx } from '../../../../src/files/xlsx/write/writeXlsx';
import { OFFICE_VERSIONS, validate, VALIDATION_TIMEOUT } from '../../../validator/validate';
import { richDocument, sheetWith, workbookWith } from './richDocument';

const OPTIONS = { modified: '2026-11-23T08:00:00Z' };

describe('What is written has no error for the Open XML SDK', () => {
  test.each(OFFICE_VERSIONS)(
    'a workbook that uses everything, for %s',
    async (version) => {
      expect(await validate(writeXlsx(richDocument(), OPTIONS), version)).toEqual([]);
    },
    VALIDATION_TIMEOUT,
  );

  test.each(OFFICE_VERSIONS)(
    'a workbook of one empty sheet, for %s',
    async (version) => {
      expect(await validate(writeXlsx(workbookWith([sheetWith('Trang')]), OPTIONS), version)).toEqual([]);
    },
    VALIDATION_TIMEOUT,
  );
});

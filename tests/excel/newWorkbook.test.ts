import { openNewWorkbook } from '../../src/excel/newWorkbook';
import type { ExcelLibrary } from '../../src/excel/request/run';

const library = (createWorkbook: (base64?: string) => Promise<void>): ExcelLibrary =>
  ({ createWorkbook }) as unknown as ExcelLibrary;

test('A workbook is handed to Excel byte for byte, however large', async () => {
  const bytes = Uint8Array.from({ length: 100_001 }, (_, index) => index % 251);
  let given = '';
  await openNewWorkbook(
    library(async (base64) => {
      given = base64 ?? '';
    }),
    bytes,
  );
  expect(new Uint8Array(Buffer.from(given, 'base64'))).toEqual(bytes);
});

test('What Excel refuses is a failure with a sentence', async () => {
  const refusing = library(() =>
    Promise.reject(Object.assign(new Error('no'), { code: 'GeneralException', debugInfo: {} })),
  );
  await expect(openNewWorkbook(refusing, new Uint8Array())).rejects.toMatchObject({
    code: expect.stringMatching(/^excel\./),
  });
});

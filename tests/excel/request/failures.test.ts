import { failureOf } from '../../../src/excel/request/failures';
import { failures } from '../../../src/i18n/messages/failures';
import { Failure } from '../../../src/plan/failure';

const refused = (code: string) => ({
  code,
  message: 'Không được',
  debugInfo: { errorLocation: 'Range.values' },
});

describe('what Excel refuses', () => {
  test.each([
    ['InvalidOperationInCellEditMode', 'excel.cell-edit'],
    ['AccessDenied', 'excel.protected'],
    ['ItemNotFound', 'excel.gone'],
    ['RequestPayloadSizeLimitExceeded', 'excel.too-large'],
    ['ApiNotFound', 'excel.too-old'],
    ['NotImplemented', 'excel.not-here'],
    ['GeneralException', 'excel.refused'],
    ['SomethingNew', 'excel.refused'],
  ])('%s is a failure with a sentence: %s', (code, ours) => {
    const failure = failureOf(refused(code));
    expect(failure).toMatchObject({ code: ours, params: { code } });
    expect(Object.keys(failures)).toContain(`failure.${ours}`);
  });

  test.each(['Worksheet.activate', 'Range.select', 'WorksheetFreezePanes.freezeAt'])(
    'a general failure of %s means that another workbook is in front',
    (errorLocation) => {
      const failure = failureOf({ ...refused('GeneralException'), debugInfo: { errorLocation } });
      expect(failure).toMatchObject({ code: 'excel.other-workbook' });
    },
  );

  test('an invalid request as a whole means that a cell is being typed in, one of a member does not', () => {
    const whole = { ...refused('InvalidOperation'), debugInfo: { errorLocation: '' } };
    expect(failureOf(whole)).toMatchObject({ code: 'excel.cell-edit' });
    expect(failureOf(refused('InvalidOperation'))).toMatchObject({ code: 'excel.refused' });
  });

  test('keeps the technical side apart', () => {
    expect(failureOf(refused('GeneralException'))).toMatchObject({
      detail: 'GeneralException: Không được\nRange.values',
    });
  });

  test.each([new TypeError('bug'), new Failure('workbook.no-table'), 'text', null])(
    '%p stays what it is',
    (thrown) => {
      expect(failureOf(thrown)).toBe(thrown);
    },
  );
});

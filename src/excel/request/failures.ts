import { Failure } from '../../plan/failure';

/** Excel's code of an error → the code of ours whose sentence says what to do. */
const codes: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: 'excel.cell-edit',
  AccessDenied: 'excel.protected',
  InactiveWorkbook: 'excel.other-workbook',
  ItemNotFound: 'excel.gone',
  InvalidObjectPath: 'excel.gone',
  InvalidRequestContext: 'excel.gone',
  ItemAlreadyExists: 'excel.taken',
  FilteredRangeConflict: 'excel.filtered',
  MergedRangeConflict: 'excel.merged',
  InsertDeleteConflict: 'excel.no-room',
  NonBlankCellOffSheet: 'excel.no-room',
  RequestPayloadSizeLimitExceeded: 'excel.too-large',
  ResponsePayloadSizeLimitExceeded: 'excel.too-large',
  RangeExceedsLimit: 'excel.too-large',
  ApiNotFound: 'excel.too-old',
  NotImplemented: 'excel.not-here',
  RequestAborted: 'excel.busy',
  Conflict: 'excel.busy',
};

/** What moves the screen fails so, and says no more, where another workbook has the focus. */
const MOVES_THE_SCREEN = /\.(?:activate|select|freezeAt|freezeRows|freezeColumns|unfreeze)$/;

/** What Office.js adds to an error; its own classes live in another script and are not compared by type. */
interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string; readonly statement?: string };
}

/**
 * Whatever an operation threw as a `Failure`: the one place where Excel's codes become ours. Anything that
 * is no error of Excel's is a bug and stays what it is.
 */
export function failureOf(thrown: unknown): unknown {
  if (thrown instanceof Failure || !isOfficeError(thrown)) return thrown;
  return new Failure(ourCodeOf(thrown), { code: thrown.code }, detailOf(thrown));
}

function ourCodeOf({ code, debugInfo }: OfficeError): string {
  if (code === 'GeneralException' && MOVES_THE_SCREEN.test(debugInfo?.errorLocation ?? '')) {
    return 'excel.other-workbook';
  }
  // Said of a request as a whole, and of no member: some Excels say so while a person is typing in a cell.
  if (code === 'InvalidOperation' && !debugInfo?.errorLocation) return 'excel.cell-edit';
  return codes[code] ?? 'excel.refused';
}

/** Excel's own code of an error, or null where the error is not Excel's. */
export function excelCodeOf(thrown: unknown): string | null {
  return isOfficeError(thrown) ? thrown.code : null;
}

/** The technical side of anything thrown. */
export function detailOf(thrown: unknown): string {
  if (!isOfficeError(thrown)) return String(thrown);
  const { errorLocation = '', statement = '' } = thrown.debugInfo ?? {};
  return [`${thrown.code}: ${thrown.message}`, errorLocation, statement].filter(Boolean).join('\n');
}

function isOfficeError(thrown: unknown): thrown is OfficeError {
  const error = thrown as Partial<OfficeError> | null | undefined;
  return (
    typeof error === 'object' && error !== null && typeof error.code === 'string' && 'debugInfo' in error
  );
}

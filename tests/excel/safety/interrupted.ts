import { columnLetters } from '../../../src/workbook/a1';
import { CARRIER_SHEET } from '../../../src/workbook/carrier/sheetCarrier';
import { JOURNAL_COLUMN } from '../../../src/workbook/journal/head';
import { createExcelPort } from '../../../src/excel/excelPort';
import { Failure } from '../../../src/plan/failure';
import type { WorkbookDocument } from '../../../src/workbook/document';
import type { VisiblePort } from '../../../src/workbook/port';
import type { RequestBody } from '../../../src/workbench/host/request';
import { startHost } from '../../workbench/officeJs';
import { stateOf } from './workbookState';

/** Something that a user does, with the workbook that it is done in. */
export interface Deed {
  readonly document: () => WorkbookDocument;
  /** What stands in the workbook before, done through the port, without failures. */
  readonly prepare?: (port: VisiblePort) => Promise<void>;
  readonly act: (port: VisiblePort) => Promise<unknown>;
  /** The failure that says that some of it is done and stays done; without it, a failure takes all back. */
  readonly stops?: string;
  /** What brings it to its end after it broke off; the same again, where absent. */
  readonly mend?: (port: VisiblePort) => Promise<unknown>;
}

export interface Stage extends ReturnType<typeof startHost> {
  readonly port: VisiblePort;
}

export async function stageOf({ document, prepare }: Deed): Promise<Stage> {
  const started = startHost(document());
  const port = createExcelPort(started.Excel);
  await prepare?.(port);
  await started.host.delivered();
  started.host.forget();
  return { ...started, port };
}

/** The requests that a deed makes, where nothing stands in its way. */
export async function requestsOf(deed: Deed): Promise<readonly RequestBody[]> {
  const stage = await stageOf(deed);
  await deed.act(stage.port);
  return stage.host.log.map(({ body }) => body);
}

/** What changes a workbook: setting a property, and calls of these names. */
const SET = 4;
const CHANGING = /^(?:Add|Insert|Delete|Clear|Resize|Apply|Merge|Select|Activate|Convert|Freeze|Set)/;

/** Places within a request at which it is made to fail. One that only asks is the same at each of them. */
export function placesIn({ Actions, ObjectPaths }: RequestBody): readonly number[] {
  const sets = Actions.some(({ ActionType, Name }) => ActionType === SET && Name !== 'EnableEvents');
  const names = [...Actions.map(({ Name }) => Name), ...Object.values(ObjectPaths).map(({ Name }) => Name)];
  if (!sets && !names.some((name) => CHANGING.test(name))) return [0];
  const count = Actions.length;
  const places = [count / 2, count - 1];
  return [...new Set(places.map(Math.floor))].filter((place) => place >= 0 && place < count);
}

/** What happens at the request number `at`, from 1. */
export function atRequest(stage: Stage, at: number, happen: (body: RequestBody) => void): void {
  let requests = 0;
  stage.host.beforeSync = (body) => {
    requests += 1;
    if (requests === at) happen(body);
  };
}

/** From the request number `at` on, everything is refused until `connected` is called. */
export function disconnectAt(stage: Stage, at: number, action: number): { connected(): void } {
  let requests = 0;
  stage.host.beforeSync = () => {
    requests += 1;
    if (requests === at) stage.host.failNext('GeneralException', action);
    if (requests > at) stage.host.failNext('GeneralException', 0);
  };
  return {
    connected() {
      stage.host.beforeSync = null;
    },
  };
}

/** Request number `at` is carried out, and its answer never arrives: the connection broke on the way back. */
export function loseAnswerOf(stage: Stage, at: number): void {
  const { session } = stage.host;
  const open = session._createRequestExecutorOrNull.bind(session);
  let requests = 0;
  session._createRequestExecutorOrNull = () => {
    const executor = open();
    return {
      async executeAsync(customData, flags, message) {
        requests += 1;
        const lost = requests === at;
        const answer = await executor.executeAsync(customData, flags, message);
        return lost ? { ...answer, HttpStatusCode: 503, Body: { Results: [] } } : answer;
      },
    };
  };
}

/** How a deed ended: nothing where it was done, else the failure. Anything else that is thrown is a bug. */
export async function outcomeOf(stage: Stage, { act }: Pick<Deed, 'act'>): Promise<Failure | null> {
  try {
    await act(stage.port);
    return null;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  } finally {
    await stage.host.delivered();
  }
}

export const stateOn = (stage: Stage): unknown => structuredClone(stateOf(stage.model));

/** The same without what was written into the journal, where a second try writes an entry of its own. */
export function stateBesideJournal(stage: Stage): unknown {
  const { sheets, ...rest } = stateOn(stage) as { readonly sheets: readonly SheetState[] };
  const inJournal = new RegExp(`^${columnLetters(JOURNAL_COLUMN)}\\d+ `);
  return {
    ...rest,
    sheets: sheets.map((sheet) =>
      sheet.name === CARRIER_SHEET
        ? { ...sheet, cells: sheet.cells.filter((cell) => !inJournal.test(cell)) }
        : sheet,
    ),
  };
}

interface SheetState {
  readonly name: string;
  readonly cells: readonly string[];
}

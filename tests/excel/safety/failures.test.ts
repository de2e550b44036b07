import { recognise } from '../../../src/workbook/recognise';
import type { Failure } from '../../../src/plan/failure';
import { deeds } from './deeds';
import type { Deed, Stage } from './interrupted';
import {
  atRequest,
  disconnectAt,
  loseAnswerOf,
  outcomeOf,
  placesIn,
  stageOf,
  stateBesideJournal,
  stateOn,
} from './interrupted';

/** What a deed makes of the workbook. */
interface Done {
  readonly whole: unknown;
  readonly besideJournal: unknown;
}

/** A deed where nothing stands in its way. */
interface Undisturbed {
  readonly done: Done;
  readonly requests: number;
  /** Each place at which it may be broken off: a request from 1, an action of it from 0. */
  readonly breaks: readonly (readonly [number, number])[];
}

async function undisturbed(deed: Deed): Promise<Undisturbed> {
  const stage = await stageOf(deed);
  await deed.act(stage.port);
  const requests = stage.host.log.map(({ body }) => body);
  return {
    done: { whole: stateOn(stage), besideJournal: stateBesideJournal(stage) },
    requests: requests.length,
    breaks: requests.flatMap((body, index) => placesIn(body).map((place) => [index + 1, place] as const)),
  };
}

/**
 * Holds a deed that was broken off once to its promise: the workbook is as it was, or the failure says that
 * some of it is done, and the same again brings it to its end. True where the workbook is as it was.
 */
async function tookBack(
  stage: Stage,
  deed: Deed,
  failure: Failure | null,
  states: { readonly before: unknown; readonly done: Done },
  at: object,
): Promise<boolean> {
  const some = failure !== null && failure.code === deed.stops;
  if (some) await deed.act(stage.port);
  const back = failure !== null && !some;
  const found = { ...at, failure: failure?.code ?? null };
  expect({ ...found, state: some ? stateBesideJournal(stage) : stateOn(stage) }).toEqual({
    ...found,
    state: back ? states.before : some ? states.done.besideJournal : states.done.whole,
  });
  await holdJournal(stage);
  return back;
}

/** However often a deed is broken off, what was written down can be read. */
async function holdJournal({ port }: Stage): Promise<void> {
  expect(recognise(await port.read()).journal?.state).not.toBe('damaged');
}

describe.each(Object.entries(deeds))('%s', (_, deed) => {
  let known: Undisturbed;
  beforeAll(async () => {
    known = await undisturbed(deed);
  });

  test('refused once, at any request and any action of it, leaves the workbook as it was or says what is done', async () => {
    const { done, breaks } = known;
    let stage = await stageOf(deed);
    for (const [request, action] of breaks) {
      const before = stateOn(stage);
      atRequest(stage, request, () => {
        stage.host.failNext('GeneralException', action);
      });
      const failure = await outcomeOf(stage, deed);
      const back = await tookBack(stage, deed, failure, { before, done }, { request, action });
      // A workbook that is as it was serves again.
      if (!back) stage = await stageOf(deed);
    }
  });

  test('whose answer is lost on the way leaves the workbook as it was or says what is done', async () => {
    const { done, requests } = known;
    for (let request = 1; request <= requests; request += 1) {
      const stage = await stageOf(deed);
      const before = stateOn(stage);
      loseAnswerOf(stage, request);
      const failure = await outcomeOf(stage, deed);
      await tookBack(stage, deed, failure, { before, done }, { request });
    }
  });

  test('cut off for good says what may be left, and is brought to its end by the next try', async () => {
    const { done, breaks } = known;
    for (const [request, action] of breaks) {
      const stage = await stageOf(deed);
      const before = stateOn(stage);
      const cut = disconnectAt(stage, request, action);
      const failure = await outcomeOf(stage, deed);
      const state = stateOn(stage);
      cut.connected();
      const untouched = JSON.stringify(state) === JSON.stringify(before);
      const says =
        failure === null || untouched || /-left$/.test(failure.code) || failure.code === deed.stops;
      expect({ request, action, failure: failure?.code, says }).toMatchObject({ says: true });
      const again = failure === null ? null : await outcomeOf(stage, { act: deed.mend ?? deed.act });
      // A load whose last word alone was lost is a load.
      const over = again === null || again.code === 'workbook.already-loaded';
      expect({ request, action, again: again?.code, over }).toMatchObject({ over: true });
      expect({ request, action, state: stateBesideJournal(stage) }).toEqual({
        request,
        action,
        state: done.besideJournal,
      });
      await holdJournal(stage);
    }
  });
});

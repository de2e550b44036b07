import { deeds } from './deeds';
import type { Deed } from './interrupted';
import {
  atRequest,
  disconnectAt,
  loseAnswerOf,
  outcomeOf,
  placesIn,
  requestsOf,
  stageOf,
  stateOn,
} from './interrupted';

/** Each place at which a deed may be broken off: a request from 1, an action of it from 0. */
async function breaksOf(deed: Deed): Promise<readonly (readonly [number, number])[]> {
  const requests = await requestsOf(deed);
  return requests.flatMap((actions, index) => placesIn(actions).map((place) => [index + 1, place] as const));
}

/** What the deed makes of the workbook where nothing stands in its way. */
async function doneBy(deed: Deed): Promise<unknown> {
  const stage = await stageOf(deed);
  await deed.act(stage.port);
  return stateOn(stage);
}

describe.each(Object.entries(deeds))('%s', (_, deed) => {
  test('refused once, at any request and any action of it, leaves the workbook as it was', async () => {
    const done = await doneBy(deed);
    const breaks = await breaksOf(deed);
    let stage = await stageOf(deed);
    for (const [request, action] of breaks) {
      const before = stateOn(stage);
      atRequest(stage, request, () => {
        stage.host.failNext('GeneralException', action);
      });
      const failure = await outcomeOf(stage, deed);
      const at = { request, action, failure: failure?.code ?? null };
      expect({ ...at, state: stateOn(stage) }).toEqual({ ...at, state: failure ? before : done });
      // A workbook that is as it was serves again.
      if (failure === null) stage = await stageOf(deed);
    }
  });

  test('whose answer is lost on the way leaves the workbook as it was', async () => {
    const done = await doneBy(deed);
    for (const [index] of (await requestsOf(deed)).entries()) {
      const stage = await stageOf(deed);
      const before = stateOn(stage);
      loseAnswerOf(stage, index + 1);
      const failure = await outcomeOf(stage, deed);
      const at = { request: index + 1, failure: failure?.code ?? null };
      expect({ ...at, state: stateOn(stage) }).toEqual({ ...at, state: failure ? before : done });
    }
  });

  test('cut off for good says what may be left, and is brought to its end by the next try', async () => {
    const done = await doneBy(deed);
    for (const [request, action] of await breaksOf(deed)) {
      const stage = await stageOf(deed);
      const before = stateOn(stage);
      const cut = disconnectAt(stage, request, action);
      const failure = await outcomeOf(stage, deed);
      const state = stateOn(stage);
      cut.connected();
      const untouched = JSON.stringify(state) === JSON.stringify(before);
      const says = failure === null || untouched || /-left$/.test(failure.code);
      expect({ request, action, failure: failure?.code, says }).toMatchObject({ says: true });
      const again = failure === null ? null : await outcomeOf(stage, { act: deed.mend ?? deed.act });
      // A load whose last word alone was lost is a load.
      const over = again === null || again.code === 'workbook.already-loaded';
      expect({ request, action, again: again?.code, over }).toMatchObject({ over: true });
      expect({ request, action, state: stateOn(stage) }).toEqual({ request, action, state: done });
    }
  });
});

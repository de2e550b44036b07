import { createSession } from '../../../src/taskpane/session/session';
import { blankSurvey, fakeEnvironment, loadedSurvey } from '../fake/environment';

function paneOver(surveys: readonly (typeof blankSurvey)[]) {
  let next = 0;
  const survey = () => Promise.resolve(surveys[Math.min(next++, surveys.length - 1)] ?? blankSurvey);
  const { environment, asked } = fakeEnvironment({ port: { survey } });
  return { session: createSession(environment), asked };
}

test('a plan that was taken out leaves the first opening, and undoing brings it back', async () => {
  const { session, asked } = paneOver([loadedSurvey, blankSurvey, loadedSurvey]);
  await session.run({ kind: 'start' });
  await session.run({ kind: 'survey-unload' });
  expect(session.getState().unload?.mark).toBe('as-seen');
  await session.run({ kind: 'unload', mode: 'keep', agreed: 'as-seen' });
  const { phase, checked, notice } = session.getState();
  expect([phase.kind, checked]).toEqual(['blank', null]);
  expect(notice?.message.code).toBe('pane.notice.unloaded-keep');
  if (!notice?.undo) throw new Error('There is no way back.');
  await session.run(notice.undo);
  expect(session.getState().phase.kind).toBe('loaded');
  expect(asked).toEqual([
    'check',
    'look at what would be taken out',
    'unload keep',
    'restore the plan',
    'check',
  ]);
});

test('a load that broke off is offered to be removed, and is not checked', async () => {
  const unfinished = { sheets: ['Nhiệm vụ', '_TheoDoiKeHoach'], names: [], blank: false };
  const { session, asked } = paneOver([{ ...loadedSurvey, unfinished }]);
  await session.run({ kind: 'start' });
  expect(session.getState().phase).toEqual({ kind: 'unfinished', sheets: ['Nhiệm vụ'] });
  expect(asked).toEqual([]);
});

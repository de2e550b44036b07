import { Failure } from '../../../src/plan/failure';
import { portOnceOpen } from '../../../src/taskpane/start/portOnceOpen';
import type { VisiblePort } from '../../../src/workbook/port';
import { blankSurvey, fakeEnvironment } from '../fake/environment';

/** The port of a workbook that opens later, and how often the pane was to be opened again. */
function later() {
  let succeed: (port: VisiblePort) => void = () => undefined;
  let fail: (thrown: unknown) => void = () => undefined;
  const opened = new Promise<VisiblePort>((resolve, reject) => {
    succeed = resolve;
    fail = reject;
  });
  const again = jest.fn();
  return { port: portOnceOpen(opened, again), again, succeed, fail };
}

describe('a port before Excel has answered', () => {
  it('does what was asked once Excel has answered', async () => {
    const { port, again, succeed } = later();
    const survey = port.survey();
    const cleared = port.clearFilter({ sheet: 'Nhiệm vụ', cell: 'A3' });
    const { environment, asked } = fakeEnvironment({ survey: blankSurvey });
    succeed(environment.port);
    expect(await survey).toBe(blankSurvey);
    await cleared;
    expect(asked).toEqual(['clear filter at A3']);
    expect(again).not.toHaveBeenCalled();
  });

  it('rejects with what kept Excel from opening', async () => {
    const { port, again, fail } = later();
    const survey = port.survey();
    fail(new Failure('pane.office-missing'));
    await expect(survey).rejects.toMatchObject({ code: 'pane.office-missing' });
    expect(again).not.toHaveBeenCalled();
  });

  it('opens the pane again where the workbook is to be looked at again, and for nothing else', async () => {
    const { port, again, fail } = later();
    fail(new Failure('pane.office-missing'));
    await expect(port.watch(() => undefined)).rejects.toMatchObject({ code: 'pane.office-missing' });
    expect(again).not.toHaveBeenCalled();
    await expect(port.survey()).rejects.toMatchObject({ code: 'pane.office-missing' });
    expect(again).toHaveBeenCalledTimes(1);
  });
});

import type { OfficeGlobals } from '../../../src/taskpane/start/host';
import { whenExcelReady } from '../../../src/taskpane/start/host';

const officeIn = (host: unknown, platform: unknown = 'PC') => ({
  onReady: () => Promise.resolve({ host, platform }),
  context: { diagnostics: { version: '16.0' } },
});

const opens = (title: string, globals: OfficeGlobals, host: string) =>
  it(`opens ${title}`, async () => {
    expect((await whenExcelReady(globals)).host).toBe(host);
  });

const refuses = (title: string, globals: OfficeGlobals, code: string) =>
  it(`refuses ${title} with ${code}`, async () => {
    await expect(whenExcelReady(globals)).rejects.toMatchObject({ code });
  });

describe('the pane', () => {
  opens('in Excel', { Office: officeIn('Excel'), Excel: {} }, 'Excel');
  opens('where a page brings Excel without Office.js', { Excel: {} }, 'workbench');
  opens(
    'where a page brings Excel and Office.js knows no host',
    { Office: officeIn(null), Excel: {} },
    'workbench',
  );
  refuses(
    'an Excel before 2021',
    {
      Office: {
        ...officeIn('Excel'),
        context: { requirements: { isSetSupported: (_, version) => Number(version.split('.')[1]) < 14 } },
      },
      Excel: {},
    },
    'pane.too-old',
  );
  refuses('a page without Office.js', {}, 'pane.office-missing');
  refuses('a plain browser', { Office: officeIn(null, null) }, 'pane.not-excel');
  refuses('another program', { Office: officeIn('Word') }, 'pane.not-excel');

  it('does not wait for ever for Office.js', async () => {
    jest.useFakeTimers();
    const waiting = expect(
      whenExcelReady({ Office: { onReady: () => new Promise<never>(() => undefined) } }),
    ).rejects.toMatchObject({ code: 'pane.office-silent' });
    await jest.advanceTimersByTimeAsync(20_000);
    await waiting;
    jest.useRealTimers();
  });
});

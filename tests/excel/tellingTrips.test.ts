import { createExcelPort } from '../../src/excel/excelPort';
import { tellingTrips } from '../../src/excel/request/roundTrips';
import { failureOf, startLoaded } from './loaded';

/** A loaded plan, and how often a request or its answer was told. */
function startTelling() {
  const started = startLoaded();
  const trips = { count: 0 };
  const excel = tellingTrips(started.Excel, () => {
    trips.count += 1;
  });
  return { ...started, port: createExcelPort(excel), trips };
}

describe('each round trip to Excel is told as it begins and as it ends', () => {
  test.each([
    ['looking', (port: ReturnType<typeof createExcelPort>) => port.survey()],
    ['reading', (port: ReturnType<typeof createExcelPort>) => port.read()],
    ['writing', (port: ReturnType<typeof createExcelPort>) => port.setHighlights(false)],
  ])('%s', async (_, work) => {
    const { host, port, trips } = startTelling();
    const before = host.syncs;
    await work(port);
    expect(host.syncs).toBeGreaterThan(before);
    expect(trips.count).toBe(2 * (host.syncs - before));
  });

  test('a request that is refused has only begun', async () => {
    const { host, port, trips } = startTelling();
    host.failNext('GeneralException', 0);
    expect((await failureOf(port.survey())).code).toMatch(/^excel\./);
    expect(trips.count).toBe(1);
  });
});

import { createExcelPort } from '../../excel/excelPort';
import { tellingTrips } from '../../excel/request/roundTrips';
import type { VisiblePort } from '../../workbook/port';
import type { HostFacts, OfficeGlobals } from './host';
import { officeBackground, whenExcelReady, whenOfficeRan } from './host';

/** What is known once Excel can be spoken to. */
export interface Opened {
  readonly port: VisiblePort;
  readonly host: HostFacts;
  /** The background of Excel's own theme, where it tells. */
  readonly officeBackground: string | undefined;
}

/**
 * Waits for Excel and opens its workbook. Throws what `whenOfficeRan` and `whenExcelReady` throw.
 *
 * @param onTrip called at each round trip to Excel, see `tellingTrips`
 */
export async function openExcel(page: Document, globals: OfficeGlobals, onTrip: () => void): Promise<Opened> {
  await whenOfficeRan(page);
  const host = await whenExcelReady(globals);
  return {
    port: createExcelPort(tellingTrips(Excel, onTrip)),
    host,
    officeBackground: officeBackground(globals),
  };
}

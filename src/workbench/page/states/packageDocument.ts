import { addDays } from '../../../plan/isoDate';
import type { WorkbookDocument } from '../../../workbook/document';
import { planDocument } from './planDocument';

/** The days that a unit has to answer. */
const DAYS_TO_ANSWER = 8;

/** The workbook that a coordinator sends to a unit: for the half year of today. */
export async function packageDocument(today: string, unit: string): Promise<WorkbookDocument> {
  const [
    { writeXlsx },
    { readReturned },
    { recognise },
    { masterViewOf },
    { packagesOf },
    { reportingPeriod },
  ] = await Promise.all([
    import('../../../files/xlsx/write/writeXlsx'),
    import('../../../files/returned/readReturned'),
    import('../../../workbook/recognise'),
    import('../../../consolidate/master/masterViewOf'),
    import('../../../consolidate/package/packagesOf'),
    import('../../../plan/reportingPeriod'),
  ]);
  const half = Number(today.slice(5, 7)) > 6 ? 2 : 1;
  const period = reportingPeriod(`${today.slice(0, 4)}-H${String(half)}`);
  const plan = writeXlsx(await planDocument(today), { modified: `${today}T00:00:00Z` });
  const { reading } = await readReturned(plan, 'plan.xlsx');
  const master = masterViewOf(recognise(reading), today);
  const answerBy = addDays(today, DAYS_TO_ANSWER);
  const found =
    period &&
    packagesOf(master, { period, today, asOf: null, answerBy, sendTo: null }).packages.find(
      (each) => each.unit === unit,
    );
  if (!found) throw new Error(`The plan has no package of ${unit}.`);
  return found.document();
}

import { Failure } from '../../plan/failure';
import type { SetFree } from '../../workbook/unload/unloadOrder';
import type { WayBack } from '../request/wayBack';
import { rejoin } from './rejoin';
import { setFreeAgain } from './setFree';

/**
 * Brings a plan back into sheets that were set free. Syncs: those of `rejoin`. Throws `Failure`
 * `workbook.restore-left` where it was neither done nor taken back.
 */
export async function bringBack(context: Excel.RequestContext, free: SetFree, way: WayBack): Promise<void> {
  way.open(
    (again) => setFreeAgain(again, free),
    (detail) => new Failure('workbook.restore-left', {}, detail),
  );
  await rejoin(context, free, way);
}

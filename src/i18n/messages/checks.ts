import { deadlines } from './checks/deadlines';
import { decision } from './checks/decision';
import { evidence } from './checks/evidence';
import { fixes } from './checks/fixes';
import { keys } from './checks/keys';
import { periods } from './checks/periods';
import { progress } from './checks/progress';
import { structure } from './checks/structure';
import { texts } from './checks/texts';
import { units } from './checks/units';
import { values } from './checks/values';

/** What the checks say: for each check its title, why it matters, and the sentence of a finding. */
export const checks = {
  ...structure,
  ...decision,
  ...keys,
  ...units,
  ...deadlines,
  ...periods,
  ...values,
  ...progress,
  ...evidence,
  ...texts,
  ...fixes,
} as const;

import type { DamageKind } from '../seen';
import { carrier } from './carrier';
import { columnAdded } from './columnAdded';
import { columnGone } from './columnGone';
import { columnNew } from './columnNew';
import { heading } from './heading';
import { headingRow } from './headingRow';
import { lists } from './lists';
import { nameGone } from './nameGone';
import { overviewFormulas } from './overviewFormulas';
import { rules } from './rules';
import { setting } from './setting';
import { sheetChanged } from './sheetChanged';
import { sheetGone } from './sheetGone';
import { tableCopy } from './tableCopy';
import { tableCut } from './tableCut';
import { tableGone } from './tableGone';
import { tableName } from './tableName';
import { tableNew } from './tableNew';
import { totalsRow } from './totalsRow';
import { warningValues } from './warningValues';

/** Every kind of damage, in the order in which it is told. */
export const damageKinds: readonly DamageKind[] = [
  tableGone,
  sheetGone,
  tableCut,
  headingRow,
  heading,
  columnGone,
  tableName,
  nameGone,
  setting,
  carrier,
  warningValues,
  overviewFormulas,
  rules,
  lists,
  tableCopy,
  columnAdded,
  columnNew,
  tableNew,
  totalsRow,
  sheetChanged,
];

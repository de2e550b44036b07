import type { Plan } from '../../plan/plan';
import { contentOf } from '../../workbook/carrier/content';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { TableName } from '../../workbook/tableDefinition';
import type { CheckContext } from '../check';

/** The texts of a row as the decision has them, by column. */
export type OriginalRow = Readonly<Record<OriginalColumn, string | undefined>>;

export type OriginalColumn =
  | 'sectionTitle'
  | 'groupTitle'
  | 'text'
  | 'lead'
  | 'coordinators'
  | 'implementers'
  | 'result'
  | 'period'
  | 'deadline';

/** The decision's rows by table and key. */
export type OriginalRows = Readonly<Record<'ChiTieu' | 'NhiemVu', ReadonlyMap<string, OriginalRow>>>;

interface Known {
  readonly id: string;
  readonly rows: OriginalRows;
}

const known = new WeakMap<Plan, Known>();

/** The rows of the plan that the workbook was loaded from; null where that is another plan, or not known. */
export function originalRows({ original, snapshot }: CheckContext): OriginalRows | null {
  if (original === null) return null;
  const plan = known.get(original) ?? knownOf(original);
  known.set(original, plan);
  return isOf(snapshot, original, plan.id) ? plan.rows : null;
}

/** By the identity that the workbook carries; where that is lost, by the number of its decision. */
function isOf({ carrier, decision }: WorkbookSnapshot, { metadata }: Plan, id: string): boolean {
  if (carrier.content) return carrier.content.planId === id;
  return metadata.number !== null && decision?.number?.text.trim() === metadata.number;
}

function knownOf(plan: Plan): Known {
  return {
    id: contentOf(plan, 'master').planId,
    rows: {
      ChiTieu: new Map(
        plan.indicators.map(({ key, groupTitle, text, lead, implementers, period, deadline }) => [
          key,
          row({ groupTitle, text, lead, implementers, period, deadline }),
        ]),
      ),
      NhiemVu: new Map(
        plan.tasks.map(({ key, sectionTitle, text, lead, coordinators, result, period, deadline }) => [
          key,
          row({ sectionTitle, text, lead, coordinators, result, period, deadline }),
        ]),
      ),
    },
  };
}

const row = (texts: Partial<Record<OriginalColumn, string>>): OriginalRow => ({
  sectionTitle: undefined,
  groupTitle: undefined,
  text: undefined,
  lead: undefined,
  coordinators: undefined,
  implementers: undefined,
  result: undefined,
  period: undefined,
  deadline: undefined,
  ...texts,
});

/** True for the tables whose rows a decision wrote. */
export function hasOriginals(table: TableName): table is keyof OriginalRows {
  return table === 'ChiTieu' || table === 'NhiemVu';
}

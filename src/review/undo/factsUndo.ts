import { parseIsoDate } from '../../plan/isoDate';
import type { JournalFact } from '../../workbook/journal/entry';
import { settingNames } from '../../workbook/settingNames';
import type { WorkbookSnapshot } from '../../workbook/snapshot';

type Setting = Extract<JournalFact, { readonly kind: 'setting' }>;
type Highlights = Extract<JournalFact, { readonly kind: 'highlights' }>;

/** What becomes of what an entry did beside its cells. */
export interface FactsUndo {
  /** The settings to be written; null where none is. */
  readonly settings: { readonly asOf?: string | null; readonly dueSoonDays?: number } | null;
  /** What the highlights are to be; null where they stay. */
  readonly highlights: boolean | null;
  /** Settings and highlights that hold something else than the entry left, or cannot be written as they were. */
  readonly left: readonly (Setting | Highlights)[];
  /** What is not taken back here; a sentence says for each kind how it is. */
  readonly otherwise: readonly Exclude<JournalFact, Setting | Highlights>[];
}

/** Says what of these facts still holds and is put back. What is as it was before needs nothing. */
export function factsUndo(
  facts: readonly JournalFact[],
  snapshot: WorkbookSnapshot,
  highlights: boolean | null,
): FactsUndo {
  let settings = null as FactsUndo['settings'];
  let light = null as boolean | null;
  const left: (Setting | Highlights)[] = [];
  const otherwise: Exclude<JournalFact, Setting | Highlights>[] = [];
  for (const fact of facts) {
    if (fact.kind === 'setting') {
      const now = settingText(snapshot, fact.name);
      const back = now === fact.after ? settingBack(fact) : null;
      if (back) settings = { ...settings, ...back };
      else if (now !== fact.before) left.push(fact);
    } else if (fact.kind === 'highlights') {
      if (highlights === fact.after) light = fact.before;
      else if (highlights !== fact.before) left.push(fact);
    } else {
      otherwise.push(fact);
    }
  }
  return { settings, highlights: light, left, otherwise };
}

const FOLLOWS_TODAY = '=TODAY()';

/** A setting as the journal says it: the formula that follows the calendar, or the constant. */
function settingText(snapshot: WorkbookSnapshot, name: string): string | null {
  if (name === settingNames.asOf) {
    return snapshot.asOf ?? (snapshot.settings?.asOf?.computed === true ? FOLLOWS_TODAY : null);
  }
  if (name !== settingNames.dueSoonDays || snapshot.dueSoonDays === null) return null;
  return String(snapshot.dueSoonDays);
}

/** What to write so that the setting is as it was; null where that was nothing that the product writes. */
function settingBack({ name, before }: Setting): FactsUndo['settings'] {
  if (name === settingNames.asOf) {
    if (before.toUpperCase() === FOLLOWS_TODAY) return { asOf: null };
    return parseIsoDate(before) ? { asOf: before } : null;
  }
  const days = /^\d{1,4}$/.test(before) ? Number(before) : null;
  return name === settingNames.dueSoonDays && days !== null ? { dueSoonDays: days } : null;
}

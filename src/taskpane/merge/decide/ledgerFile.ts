import type { Consolidation } from '../../../consolidate/consolidation';
import { ledgerDocument } from '../../../consolidate/ledger/ledgerDocument';
import { ledgerOf } from '../../../consolidate/ledger/ledgerOf';
import type { MasterView } from '../../../consolidate/master/masterView';
import type { Return } from '../../../consolidate/submission/submission';
import { writeXlsx } from '../../../files/xlsx/write/writeXlsx';
import type { Language } from '../../../i18n/sentence';
import type { IsoDate } from '../../../plan/isoDate';
import type { NewFile } from '../../save/newFile';
import { otherTasks } from '../../session/otherTasks';

/** What is accounted for. */
export interface Accounted {
  /** With what was decided. */
  readonly consolidation: Consolidation;
  /** What it was made of. */
  readonly returns: readonly Return[];
  readonly master: MasterView;
}

/** When and for whom the account is written down. */
export interface LedgerMoment {
  readonly today: IsoDate;
  /** `HH:MM` */
  readonly time: string;
  readonly language: Language;
}

/** The account of a consolidation as a workbook, named by its period; the pane hears the user in between. */
export async function ledgerFile(
  { consolidation, returns, master }: Accounted,
  { today, time, language }: LedgerMoment,
): Promise<NewFile> {
  const ledger = ledgerOf(consolidation, returns, master);
  await otherTasks();
  const document = ledgerDocument(ledger, { language, madeOn: today });
  await otherTasks();
  return {
    name: `so-cai_${consolidation.period ?? today}.xlsx`,
    kind: 'xlsx',
    bytes: writeXlsx(document, { modified: `${today}T${time}:00Z` }),
  };
}

import type { Ledger } from '../../../consolidate/ledger/ledger';
import { ledgerDocument } from '../../../consolidate/ledger/ledgerDocument';
import { writeXlsx } from '../../../files/xlsx/write/writeXlsx';
import type { Language } from '../../../i18n/sentence';
import type { IsoDate } from '../../../plan/isoDate';
import type { NewFile } from '../../save/newFile';

/** When and for whom the account is written down. */
export interface LedgerMoment {
  readonly today: IsoDate;
  /** `HH:MM` */
  readonly time: string;
  readonly language: Language;
}

/** The account of a consolidation as a workbook, named by its period. */
export function ledgerFile(ledger: Ledger, { today, time, language }: LedgerMoment): NewFile {
  const document = ledgerDocument(ledger, { language, madeOn: today });
  return {
    name: `so-cai_${ledger.consolidation.period ?? today}.xlsx`,
    kind: 'xlsx',
    bytes: writeXlsx(document, { modified: `${today}T${time}:00Z` }),
  };
}

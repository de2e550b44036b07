import type { Check } from './check';
import { afterPeriod, beforePeriod } from './deadlines/againstPeriod';
import { conditionalDeadline } from './deadlines/conditional';
import { deadlineOnDayOff } from './deadlines/dayOff';
import { impossibleDeadline } from './deadlines/impossible';
import { kindDisagrees } from './deadlines/kindDisagrees';
import { lastDayDisagrees } from './deadlines/lastDayDisagrees';
import { missingDeadline } from './deadlines/missing';
import { ruleFromResult } from './deadlines/ruleFromResult';
import { severalDeadlines } from './deadlines/several';
import { unreadableDeadline } from './deadlines/unreadable';
import { unsureDeadline } from './deadlines/unsure';
import { missingDate, missingNumber } from './decision/missing';
import { unreadableDate } from './decision/unreadableDate';
import { evidenceAfterDone, evidenceBeforePeriod, evidenceInFuture } from './evidence/dates';
import { numberForm } from './evidence/numberForm';
import { repeatedEvidence } from './evidence/repeated';
import { evidenceWithoutNumber } from './evidence/withoutNumber';
import { duplicateKey } from './keys/duplicateKey';
import { malformedKey } from './keys/malformedKey';
import { misplacedKey } from './keys/misplacedKey';
import { missingKey } from './keys/missingKey';
import { orphanKey } from './keys/orphanKey';
import { rowMissing } from './original/rowMissing';
import { textAltered } from './original/textAltered';
import { missingPeriod } from './periods/missing';
import { unreadablePeriod } from './periods/unreadable';
import { unsurePeriod } from './periods/unsure';
import { progressBackwards } from './progress/backwards';
import { dateWithoutDone, doneBeforePeriod, doneInFuture } from './progress/doneDate';
import { lateSaidInTime, lateUnexplained } from './progress/doneLate';
import { doneWithoutDate, doneWithoutEvidence } from './progress/doneWithout';
import { percentAgainstStatus } from './progress/percentAgainstStatus';
import { reportMissing } from './progress/reportMissing';
import { damagedCarrier, halfCarrier } from './structure/carrier';
import { damagedJournal } from './structure/journal';
import { cellFaults } from './structure/cellFaults';
import { duplicateTitle } from './structure/duplicateTitle';
import { missingColumn } from './structure/missingColumn';
import { missingTable } from './structure/missingTable';
import { missingResult, missingText } from './structure/missingText';
import { renamedColumn } from './structure/renamedColumn';
import { missingSetting, unreadableSetting } from './structure/settings';
import { unevenBrackets } from './text/brackets';
import { decomposedText } from './text/decomposed';
import { formulaLike } from './text/formulaLike';
import { tcvn3Text, vniText } from './text/legacyEncoding';
import { strayPunctuation } from './text/punctuation';
import { endedUnit } from './units/ended';
import { leadUnitsDisagree } from './units/leadUnitsDisagree';
import { missingUnit } from './units/missingUnit';
import { misspeltUnit } from './units/misspelt';
import { selfCoordination } from './units/selfCoordination';
import { severalLeads } from './units/severalLeads';
import { unassigned } from './units/unassigned';
import { unknownUnit } from './units/unknown';
import { abbreviatedUnit, ellipticalUnit, variantUnit } from './units/variant';
import { valueKinds } from './values/kinds';

/** Every check, in the order in which findings are shown. */
export const checks: readonly Check[] = [
  damagedCarrier,
  damagedJournal,
  missingTable,
  missingColumn,
  missingSetting,
  unreadableSetting,
  cellFaults,
  missingNumber,
  missingDate,
  unreadableDate,
  missingKey,
  malformedKey,
  duplicateKey,
  misplacedKey,
  orphanKey,
  rowMissing,
  textAltered,
  unassigned,
  missingUnit,
  unknownUnit,
  misspeltUnit,
  variantUnit,
  selfCoordination,
  leadUnitsDisagree,
  missingDeadline,
  unreadableDeadline,
  impossibleDeadline,
  unsureDeadline,
  severalDeadlines,
  conditionalDeadline,
  beforePeriod,
  afterPeriod,
  lastDayDisagrees,
  kindDisagrees,
  missingPeriod,
  unreadablePeriod,
  valueKinds,
  percentAgainstStatus,
  doneWithoutDate,
  doneWithoutEvidence,
  dateWithoutDone,
  doneInFuture,
  doneBeforePeriod,
  lateSaidInTime,
  progressBackwards,
  numberForm,
  evidenceWithoutNumber,
  evidenceInFuture,
  evidenceBeforePeriod,
  evidenceAfterDone,
  repeatedEvidence,
  reportMissing,
  missingText,
  missingResult,
  duplicateTitle,
  decomposedText,
  tcvn3Text,
  vniText,
  strayPunctuation,
  unevenBrackets,
  formulaLike,
  lateUnexplained,
  severalLeads,
  abbreviatedUnit,
  ellipticalUnit,
  endedUnit,
  ruleFromResult,
  deadlineOnDayOff,
  unsurePeriod,
  renamedColumn,
  halfCarrier,
];

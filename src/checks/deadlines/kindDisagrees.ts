import { isWord } from '../../workbook/warning';
import { deadlineKindWord, deadlineKindWords } from '../../workbook/words';
import { isBlank, textOf } from '../cellContent';
import type { Check } from '../check';
import { changeOf, placeOf } from '../place';
import type { PlanRow } from '../planRow';
import { datedRows, enteredDay, isLeftOver } from './rows';

/** True where the word is the text's own, or follows from a day that a person entered. */
function agrees(planRow: PlanRow, word: string): boolean {
  const written = textOf(planRow.row, 'deadlineKind');
  const dated = isWord(written, deadlineKindWords.dated) && enteredDay(planRow) !== null;
  return isWord(written, word) || dated;
}

export const kindDisagrees: Check = {
  code: 'deadline.kind-disagrees',
  severity: 'warning',
  promise: 'The kind of the deadline is the one that its text has, where the text is sure.',
  ofRows: ({ rows }) =>
    datedRows(rows).flatMap((planRow) => {
      const { table, row, deadline } = planRow;
      const cell = row.cells.deadlineKind;
      const word = deadlineKindWord(deadline.kind, deadline.sure);
      // A word that the list lacks, a text without a meaning, a day left over: each has its own finding.
      const known =
        isBlank(cell) || Object.values(deadlineKindWords).some((one) => isWord(cell?.text ?? '', one));
      if (!cell || !known || word === deadlineKindWords.unclear || isLeftOver(planRow)) return [];
      if (agrees(planRow, word)) return [];
      const change = changeOf(table, row, 'deadlineKind', word);
      return [
        {
          ...placeOf(table, row, 'deadlineKind'),
          found: cell.text,
          expected: { code: 'check.as-text', params: { text: word } },
          message: {
            code: isBlank(cell) ? 'check.deadline.kind-empty' : 'check.deadline.kind-disagrees',
            params: { found: cell.text, text: deadline.text, word },
          },
          reading: deadline.why,
          fix: change && {
            label: { code: 'check.fix.write-text', params: { text: word } },
            sure: isBlank(cell),
            changes: [change],
          },
        },
      ];
    }),
};

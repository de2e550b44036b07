import fc from 'fast-check';
import { bundledPlan } from '../../../src/plan/bundled/bundledPlan';
import { fromTcvn3 } from '../../../src/plan/text/tcvn3';
import { typed, type Damage, type Damages } from './damage';

type Column = 'text' | 'result' | 'sectionTitle' | 'lead' | 'coordinators' | 'period' | 'deadline';

const anyTask = fc.constantFrom(...bundledPlan.tasks);

/** A text of the plan written otherwise; what leaves it as it is, is no damage. */
const spoilt = (
  columns: readonly Column[],
  spoil: fc.Arbitrary<(text: string) => string>,
  told: RegExp,
): fc.Arbitrary<Damage> =>
  fc
    .tuple(anyTask, fc.constantFrom(...columns), spoil)
    .map(([task, column, change]) => ({ task, column, text: change(task[column]) }))
    .filter(({ task, column, text }) => task[column] !== '' && text !== task[column])
    .map(({ task, column, text }) => typed('NhiemVu', task.key, column, text, told));

const one = (spoil: (text: string) => string): fc.Arbitrary<(text: string) => string> => fc.constant(spoil);

const ofTcvn3 = new Map(
  Array.from({ length: 0x5f }, (_, index) => String.fromCharCode(0xa1 + index)).map((sign) => [
    fromTcvn3(sign),
    sign,
  ]),
);
/** A capital is the sign of its small letter, in a font of capitals. */
const toTcvn3 = (text: string): string =>
  [...text].map((letter) => ofTcvn3.get(letter) ?? ofTcvn3.get(letter.toLowerCase()) ?? letter).join('');

const emptied = (column: Column, told: RegExp): fc.Arbitrary<Damage> =>
  anyTask.filter((task) => task[column] !== '').map(({ key }) => typed('NhiemVu', key, column, null, told));

export const texts: Damages = {
  'a text in NFD': spoilt(
    ['text', 'result', 'sectionTitle', 'lead', 'coordinators'],
    one((text) => text.normalize('NFD')),
    /^(?:text\.decomposed|unit\.variant)$/,
  ),
  'a text for an old font': spoilt(['text'], one(toTcvn3), /^text\.tcvn3$/),
  'stray punctuation': spoilt(
    ['text', 'result', 'lead', 'coordinators', 'period', 'deadline'],
    fc.constantFrom<(text: string) => string>(
      (text) => `${text} `,
      (text) => ` ${text}`,
      (text) => `${text},`,
      (text) => `; ${text}`,
      (text) => `${text} ;;`,
      (text) => text.replace(' ', '  '),
      (text) => text.replace(', ', ' ,, '),
    ),
    /^(?:text\.punctuation|unit\.|deadline\.|period\.)/,
  ),
  'a bracket that never closes': spoilt(
    ['text'],
    one((text) => `${text} (sau đó`),
    /^text\.brackets$/,
  ),
  'a text that looks like a formula': spoilt(
    ['text', 'result'],
    one((text) => `=${text}`),
    /^text\.formula-like$/,
  ),
  'a word of the decision changed': spoilt(
    ['text', 'result'],
    fc.constantFrom<(text: string) => string>(
      (text) => text.replace(/ \S+/u, ' Xyz'),
      (text) => text.replace(/ \S+/u, ''),
      (text) => `${text} và báo cáo`,
    ),
    /^decision\.text-altered$/,
  ),
  'a text emptied': emptied('text', /^text\.missing$/),
  'a result emptied': emptied('result', /^result\.missing$/),
  'a lead emptied': emptied('lead', /^unit\.unassigned$/),
  'the coordinators emptied': emptied('coordinators', /^decision\.text-altered$/),
  'a period emptied': emptied('period', /^period\.missing$/),
  'a deadline emptied': emptied('deadline', /^deadline\.missing$/),
  'a cell that holds an error': fc
    .tuple(
      anyTask,
      fc.constantFrom<Column>('text', 'result', 'lead', 'coordinators', 'period', 'deadline'),
      fc.constantFrom('#REF!', '#N/A', '#VALUE!'),
    )
    .map(([{ key }, column, error]) => typed('NhiemVu', key, column, { error }, /^value\.wrong-kind$/)),
};

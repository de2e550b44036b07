import fc from 'fast-check';
import { bundledPlan } from '../../src/plan/bundled/bundledPlan';
import type { Edit } from './checked';

/** A way to spoil one cell of the plan, and the findings of which at least one must say so at that cell. */
export interface Damage {
  readonly edit: Edit;
  readonly told: RegExp;
}

const tasks = bundledPlan.tasks;
const anyTask = fc.constantFrom(...tasks);
const place = fc.nat(10_000);

/** Leads of one unit by its official name, far enough from every other name that a slip stays one. */
const namedTask = fc.constantFrom(
  ...tasks.filter(({ lead }) =>
    /^(?:Cục Chuyển đổi số quốc gia|Cục An toàn thông tin|Văn phòng Bộ)$/.test(lead),
  ),
);

function swapped(text: string, at: number): string {
  const places = [...text.slice(1)].flatMap((letter, index) =>
    /\p{L}/u.test(letter) && /\p{L}/u.test(text.charAt(index)) && letter !== text.charAt(index)
      ? [index]
      : [],
  );
  const from = places[at % places.length] ?? 0;
  return text.slice(0, from) + text.charAt(from + 1) + text.charAt(from) + text.slice(from + 2);
}

function dropped(text: string, at: number): string {
  const letters = [...text].flatMap((letter, index) => (/\p{L}/u.test(letter) ? [index] : []));
  const from = letters[at % letters.length] ?? 0;
  return text.slice(0, from) + text.slice(from + 1);
}

const swappedName = fc.tuple(namedTask, place).map(([{ key, lead }, at]) => ({
  edit: ['NhiemVu', key, 'lead', swapped(lead, at)] as const,
  told: /^unit\.(?:misspelt|unknown|variant)$/,
}));

const droppedLetter = fc.tuple(namedTask, place).map(([{ key, lead }, at]) => ({
  edit: ['NhiemVu', key, 'lead', dropped(lead, at)] as const,
  told: /^unit\.(?:misspelt|unknown|variant)$/,
}));

const otherCase = fc.tuple(namedTask, fc.boolean()).map(([{ key, lead }, upper]) => ({
  edit: ['NhiemVu', key, 'lead', upper ? lead.toUpperCase() : lead.toLowerCase()] as const,
  told: /^unit\.variant$/,
}));

const decomposed = fc
  .tuple(
    anyTask,
    fc.constantFrom(
      'text' as const,
      'result' as const,
      'sectionTitle' as const,
      'lead' as const,
      'coordinators' as const,
    ),
  )
  .filter(([task, column]) => task[column].normalize('NFD') !== task[column])
  .map(([task, column]) => ({
    edit: ['NhiemVu', task.key, column, task[column].normalize('NFD')] as const,
    told: /^(?:text\.decomposed|unit\.)/,
  }));

const stray = fc
  .tuple(
    anyTask,
    fc.constantFrom(
      'text' as const,
      'result' as const,
      'lead' as const,
      'coordinators' as const,
      'period' as const,
      'deadline' as const,
    ),
    fc.constantFrom<(text: string) => string>(
      (text) => `${text} `,
      (text) => ` ${text}`,
      (text) => `${text},`,
      (text) => `; ${text}`,
      (text) => `${text} ;;`,
      (text) => text.replace(' ', '  '),
      (text) => text.replace(', ', ' ,, '),
    ),
  )
  .map(([task, column, spoil]) => ({ task, column, spoilt: spoil(task[column]) }))
  .filter(({ task, column, spoilt }) => task[column] !== '' && spoilt !== task[column])
  .map(({ task, column, spoilt }) => ({
    edit: ['NhiemVu', task.key, column, spoilt] as const,
    told: /^(?:text\.punctuation|unit\.|deadline\.|period\.)/,
  }));

const emptied = fc
  .tuple(
    anyTask,
    fc.constantFrom(
      ['text', /^text\.missing$/] as const,
      ['lead', /^unit\.unassigned$/] as const,
      ['result', /^result\.missing$/] as const,
      ['period', /^period\.missing$/] as const,
      ['deadline', /^deadline\.missing$/] as const,
    ),
  )
  .map(([{ key }, [column, told]]) => ({ edit: ['NhiemVu', key, column, null] as const, told }));

const withoutKey = anyTask.map(({ key }) => ({
  edit: ['NhiemVu', key, 'key', null] as const,
  told: /^key\.missing$/,
}));

const doubledKey = fc.tuple(fc.integer({ min: 1, max: tasks.length - 1 }), place).map(([row, other]) => ({
  edit: ['NhiemVu', row + 1, 'key', tasks[other % row]?.key ?? ''] as const,
  told: /^key\.duplicate$/,
}));

const brokenKey = fc
  .tuple(
    anyTask,
    fc.constantFrom('a.i.1', 'A-I-1', 'A.I.', 'A..1', 'A.I.1.', 'nhiệm vụ 1', 'A.IIII.1', 'A.I.0'),
  )
  .map(([{ key }, broken]) => ({ edit: ['NhiemVu', key, 'key', broken] as const, told: /^key\.malformed$/ }));

const wrongDeadline = fc
  .tuple(
    anyTask,
    fc.constantFrom(
      ['31/02/2025', /^deadline\.impossible$/] as const,
      ['Quý V/2025', /^deadline\.impossible$/] as const,
      ['13/2025', /^deadline\.(?:impossible|unreadable)$/] as const,
      ['khi nào xong', /^deadline\.(?:unreadable|conditional)$/] as const,
      ['12/2050', /^deadline\.after-period$/] as const,
      ['12/2001', /^deadline\.before-period$/] as const,
    ),
  )
  .filter(([{ period }]) => /^2024-20\d\d$/.test(period))
  .map(([{ key }, [text, told]]) => ({ edit: ['NhiemVu', key, 'deadline', text] as const, told }));

const wrongDay = fc
  .tuple(
    fc.constantFrom(...tasks.filter(({ deadline }) => /^\d\d\/20\d\d$/.test(deadline))),
    fc.integer({ min: 40_000, max: 44_000 }),
  )
  .map(([{ key }, day]) => ({
    edit: ['NhiemVu', key, 'lastDay', day] as const,
    told: /^deadline\.last-day-disagrees$/,
  }));

const wrongValue = fc
  .tuple(
    anyTask,
    fc.constantFrom(
      ['status', 'Xong rồi'] as const,
      ['percent', 101] as const,
      ['percent', 'một nửa'] as const,
      ['doneOn', '12/2024'] as const,
      ['evidenceOn', 'hôm qua'] as const,
      ['result', { error: '#REF!' }] as const,
      ['lead', { error: '#N/A' }] as const,
      ['deadline', { error: '#VALUE!' }] as const,
    ),
  )
  .map(([{ key }, [column, value]]) => ({
    edit: ['NhiemVu', key, column, value] as const,
    told: /^value\.wrong-kind$/,
  }));

/** Every kind of damage, one by one. */
export const damages: Readonly<Record<string, fc.Arbitrary<Damage>>> = {
  'letters swapped in a name': swappedName,
  'a letter dropped from a name': droppedLetter,
  'a name in other letter case': otherCase,
  'a text in NFD': decomposed,
  'stray punctuation': stray,
  'a cell emptied': emptied,
  'a key removed': withoutKey,
  'a key given twice': doubledKey,
  'a key in a wrong form': brokenKey,
  'a deadline that cannot be': wrongDeadline,
  'another last day': wrongDay,
  'a value of a wrong kind': wrongValue,
};

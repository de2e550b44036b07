import fc from 'fast-check';
import { bundledPlan } from '../../../src/plan/bundled/bundledPlan';
import { typed, type Damages } from './damage';

const { tasks } = bundledPlan;
const anyTask = fc.constantFrom(...tasks);
/** Tasks of a period in years with a deadline that is surely a month. */
const monthTask = fc.constantFrom(
  ...tasks.filter(
    ({ period, deadline }) => /^2024-20\d\d$/.test(period) && /^(?:0[1-9]|1[0-2])\/20\d\d$/.test(deadline),
  ),
);

export const deadlines: Damages = {
  'a deadline that cannot be': fc
    .tuple(
      anyTask,
      fc.constantFrom(
        ['31/02/2025', /^deadline\.impossible$/] as const,
        ['Quý V/2025', /^deadline\.impossible$/] as const,
        ['13/2025', /^deadline\.(?:impossible|unreadable)$/] as const,
        ['khi nào xong', /^deadline\.(?:unreadable|conditional)$/] as const,
      ),
    )
    .map(([{ key }, [text, told]]) => typed('NhiemVu', key, 'deadline', text, told)),
  'a deadline outside its period': fc
    .tuple(
      monthTask,
      fc.constantFrom(
        ['12/2050', /^deadline\.after-period$/] as const,
        ['12/2001', /^deadline\.before-period$/] as const,
      ),
    )
    .map(([{ key }, [text, told]]) => typed('NhiemVu', key, 'deadline', text, told)),
  'another deadline than the decision’s': monthTask.map(({ key, deadline }) =>
    typed(
      'NhiemVu',
      key,
      'deadline',
      deadline.startsWith('12') ? deadline.replace('12', '11') : deadline.replace(/^\d\d/, '12'),
      /^(?:decision\.text-altered|deadline\.after-period)$/,
    ),
  ),
  'a period that nobody can read': fc
    .tuple(anyTask, fc.constantFrom('sau này', '2024-2o25', '2030-2024'))
    .map(([{ key }, text]) => typed('NhiemVu', key, 'period', text, /^period\./)),
  'another last day': fc
    .tuple(monthTask, fc.integer({ min: 40_000, max: 44_000 }))
    .map(([{ key }, day]) => typed('NhiemVu', key, 'lastDay', day, /^deadline\.last-day-disagrees$/)),
  'a last day cleared': monthTask.map(({ key }) =>
    typed('NhiemVu', key, 'lastDay', null, /^deadline\.last-day-disagrees$/),
  ),
  'another kind': fc
    .tuple(monthTask, fc.constantFrom('Định kỳ', 'Theo điều kiện', 'Không rõ', null))
    .map(([{ key }, kind]) => typed('NhiemVu', key, 'deadlineKind', kind, /^deadline\.kind-disagrees$/)),
  'other lead units': fc
    .tuple(monthTask, fc.constantFrom('Văn phòng Bộ; Cục Báo chí', null))
    .map(([{ key }, units]) => typed('NhiemVu', key, 'leadUnits', units, /^unit\.lead-units-disagree$/)),
};

import fc from 'fast-check';
import { bundledPlan } from '../../../src/plan/bundled/bundledPlan';
import { done, reportOf, type Reported } from '../progress/reported';
import { typed, type Damage, type Damages } from './damage';

const { tasks } = bundledPlan;
const anyTask = fc.constantFrom(...tasks);
/** Tasks that end, so that they can be done. */
const endingTask = fc.constantFrom(
  ...tasks.filter(({ period, deadline }) => /^2024-20\d\d$/.test(period) && /\/20\d\d$/.test(deadline)),
);

/** On the day of these tests nothing later than that day can be done. */
const begun: Reported = { ...done, doneOn: '2024-05-20', evidenceOn: '2024-05-20' };

/** A row that is done but for something; the finding stands at one of its cells. */
const reported = (more: Reported, column: string, told: RegExp): fc.Arbitrary<Damage> =>
  endingTask.map(({ key }) => ({
    edits: reportOf(key, { ...begun, ...more }),
    at: ['NhiemVu', key, column],
    told,
  }));

export const progress: Damages = {
  'a value of a wrong kind': fc
    .tuple(
      anyTask,
      fc.constantFrom(
        ['status', 'Xong rồi'] as const,
        ['percent', 101] as const,
        ['percent', -1] as const,
        ['percent', 'một nửa'] as const,
        ['doneOn', '12/2024'] as const,
        ['doneOn', '31/12/2024'] as const,
        ['evidenceOn', 'hôm qua'] as const,
        ['lastDay', 'cuối năm'] as const,
        ['deadlineKind', 'Gấp'] as const,
      ),
    )
    .map(([{ key }, [column, value]]) => typed('NhiemVu', key, column, value, /^value\.wrong-kind$/)),
  'done at less than 100 percent': reported({ percent: 60 }, 'percent', /^progress\.percent-status$/),
  'at 100 percent and not done': reported(
    { status: 'Đang thực hiện' },
    'percent',
    /^progress\.percent-status$/,
  ),
  'done without a day': reported({ doneOn: null }, 'doneOn', /^progress\.done-without-date$/),
  'done without evidence': reported(
    { evidence: null, evidenceOn: null },
    'evidence',
    /^progress\.done-without-evidence$/,
  ),
  'a day of evidence without a number': reported(
    { evidence: null },
    'evidence',
    /^evidence\.without-number$/,
  ),
  'done in the future': reported({ doneOn: '2024-07-01' }, 'doneOn', /^progress\.done-in-future$/),
  'done before the period': reported({ doneOn: '2023-12-31' }, 'doneOn', /^progress\.done-before-period$/),
  'evidence after the day': reported({ evidenceOn: '2024-05-21' }, 'evidenceOn', /^evidence\.after-done$/),
  'evidence in the future': reported({ evidenceOn: '2024-06-02' }, 'evidenceOn', /^evidence\.in-future$/),
  'a malformed number': reported({ evidence: '123QĐ-BVHTTDL' }, 'evidence', /^evidence\.number-form$/),
  'evidence of two rows': endingTask
    .filter(({ key }) => key !== tasks[0]?.key)
    .map(({ key }) => ({
      edits: [...reportOf(tasks[0]?.key ?? '', begun), ...reportOf(key, begun)],
      at: ['NhiemVu', key, 'evidence'] as const,
      told: /^evidence\.repeated$/,
    })),
};

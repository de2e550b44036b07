import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CheckOutcome } from '../../../actions/checkWorkbook';
import { packagesOf } from '../../../consolidate/package/packagesOf';
import { DayInput } from '../../day/DayInput';
import { useSay } from '../../language/LanguageContext';
import { forget } from '../../save/newFile';
import { useScope, useWorking } from '../../session/SessionContext';
import { masterOf } from '../masterOf';
import { useMergeStore, useMergeValue, type SplitChoices } from '../mergeWork';
import { readChoices, usualChoices } from './choices';
import { LeftOverList } from './LeftOverList';
import { MadeFiles } from './MadeFiles';
import { makePackages } from './makePackages';
import { PeriodInput } from './PeriodInput';
import { UnitList } from './UnitList';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '560px',
  },
  sentence: { margin: 0, color: tokens.colorNeutralForeground2 },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  control: { minWidth: 0, width: '100%' },
});

/** One workbook for each unit: for which period, until when, to whom, for which units. */
export default function SplitStep({ outcome }: { readonly outcome: CheckOutcome }) {
  const styles = useStyles();
  const say = useSay();
  const store = useMergeStore();
  const { environment } = useScope();
  const working = useWorking();
  const job = useMergeValue((work) => work.job);
  const made = useMergeValue((work) => work.made);
  const today = environment.today();
  const kept = useMergeValue((work) => work.choices);
  const typed = useMemo(() => kept ?? usualChoices(today), [kept, today]);
  const { choices, wrong } = useMemo(() => readChoices(typed, today, outcome), [typed, today, outcome]);
  const { id: shownPeriod } = choices?.period ?? { id: '' };
  const all = useMemo(() => {
    const usual = choices ?? readChoices(usualChoices(today), today, outcome).choices;
    return usual && packagesOf(masterOf(outcome), usual);
  }, [outcome, choices, today]);
  const packages = (all?.packages ?? []).filter(({ unit }) => !typed.left.has(unit));
  const change = (part: Partial<SplitChoices>) => {
    store.change({ choices: { ...typed, ...part } });
  };
  const create = () => {
    if (!choices || !all) return;
    const before = store.get().made;
    if (before) {
      store.change({ made: null });
      forget([before.archive, ...before.single]);
    }
    void makePackages(store, { ...all, packages }, outcome.snapshot, choices);
  };

  return (
    <section className={styles.part} aria-label={say('pane.merge.split.title')}>
      <p className={styles.sentence}>{say('pane.merge.split.sentence')}</p>
      <PeriodInput
        today={today}
        value={typed.period}
        onChange={(period) => {
          change({ period });
        }}
      />
      <Field
        className={styles.field}
        label={say('pane.merge.answer-by')}
        hint={say('pane.merge.answer-by.hint')}
        {...(wrong.day ? { validationMessage: say('pane.slip.answer-by.wrong', { today }) } : {})}
      >
        <DayInput
          heading={say('pane.merge.answer-by')}
          value={typed.answerBy}
          onType={(answerBy) => {
            change({ answerBy });
          }}
        />
      </Field>
      <Field className={styles.field} label={say('pane.merge.send-to')} hint={say('pane.merge.send-to.hint')}>
        <Input
          className={styles.control}
          value={typed.sendTo}
          onChange={(_, { value: sendTo }) => {
            change({ sendTo });
          }}
        />
      </Field>
      {all && all.packages.length === 0 && <p className={styles.sentence}>{say('pane.merge.units.none')}</p>}
      {all && all.packages.length > 0 && (
        <UnitList
          packages={all.packages}
          left={typed.left}
          onLeave={(left) => {
            change({ left });
          }}
        />
      )}
      {all && <LeftOverList left={all} snapshot={outcome.snapshot} />}
      <div>
        <Button
          appearance="primary"
          disabledFocusable={choices === null || packages.length === 0 || job !== null || working}
          onClick={create}
        >
          {say('pane.merge.split.create', { count: packages.length })}
        </Button>
      </div>
      {made && made.period === shownPeriod && <MadeFiles made={made} />}
    </section>
  );
}

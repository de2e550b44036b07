import { Button, Checkbox, Field, makeStyles, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CheckOutcome } from '../../actions/checkWorkbook';
import { formatDay } from '../../i18n/format';
import { typedDay } from '../../plan/calendar/typedDay';
import { usualAnswerBy } from '../../review/slip/answerBy';
import { buildSlip } from '../../review/slip/buildSlip';
import type { SlipChoice, SlipScope } from '../../review/slip/slipChoices';
import { DayInput } from '../day/DayInput';
import { useLanguage, useSay } from '../language/LanguageContext';
import { workOf } from '../mine/workOf';
import { SavedFiles } from '../save/SavedFiles';
import type { SavedFile } from '../save/newFile';
import { save } from '../save/newFile';
import { usePaneState, useScope } from '../session/SessionContext';
import { SlipLines } from './SlipLines';
import { slipFiles } from './slipFiles';

const useStyles = makeStyles({
  // A field is as wide as its frame, however long its label.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, width: '100%' },
});

export interface MakeSlipProps {
  readonly outcome: CheckOutcome;
  /** At least one. */
  readonly choices: readonly SlipChoice[];
}

/** Asks for the unit, what goes on its slip and the day to answer by; shows the lines before they are written. */
export function MakeSlip({ outcome, choices }: MakeSlipProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = useLanguage();
  const { environment, session } = useScope();
  const { work } = usePaneState();
  const today = environment.today();
  const [unit, setUnit] = useState('');
  const [asked, setAsked] = useState<SlipScope | null>(null);
  const [typed, setTyped] = useState(() => formatDay(usualAnswerBy(today)));
  const [marks, setMarks] = useState(true);
  const [saved, setSaved] = useState<readonly SavedFile[] | null>(null);

  const choice = choices.find(({ record }) => record.id === unit) ?? choices[0];
  const scope = asked ?? ((choice?.sentBack.length ?? 0) > 0 ? 'sent-back' : 'all-open');
  const answerBy = typedDay(typed);
  const wrongDay = answerBy === null || answerBy < today;
  const id = choice?.record.id;
  const slip = useMemo(() => {
    const chosen = choices.find(({ record }) => record.id === id);
    if (!chosen || wrongDay || (scope === 'sent-back' && chosen.sentBack.length === 0)) return null;
    const { snapshot, findings } = outcome;
    return buildSlip({
      snapshot,
      findings,
      work: workOf(outcome),
      unit: chosen.record.id,
      scope,
      today,
      answerBy,
    });
  }, [choices, id, outcome, scope, today, answerBy, wrongDay]);
  if (!choice) return null;

  const back = new Set(choice.sentBack.map(({ id: finding }) => finding));
  const unmarked = choice.open.map(({ id: finding }) => finding).filter((finding) => !back.has(finding));
  const offersMarks = scope === 'all-open' && unmarked.length > 0;
  const create = () => {
    if (!slip) return;
    setSaved(save(slipFiles(slip, environment.timeOfDay())));
    if (!offersMarks || !marks) return;
    const reason = say('pane.slip.mark.reason', { day: today });
    setAsked('all-open');
    void session.run({ kind: 'decide', ids: unmarked, decision: 'sentBack', reason, language });
  };

  return (
    <>
      <Field className={styles.field} label={say('pane.slip.unit')}>
        <Select
          className={styles.select}
          value={choice.record.id}
          onChange={(_, { value }) => {
            setUnit(value);
            setAsked(null);
            setSaved(null);
          }}
        >
          {choices.map(({ record, sentBack, open }) => (
            <option key={record.id} value={record.id}>
              {say('pane.slip.unit.counts', { unit: record.name, back: sentBack.length, open: open.length })}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('pane.slip.scope')}>
        <RadioGroup
          value={scope}
          onChange={(_, { value }) => {
            setAsked(value === 'sent-back' ? 'sent-back' : 'all-open');
            setSaved(null);
          }}
        >
          <Radio
            value="sent-back"
            disabled={choice.sentBack.length === 0}
            label={say('pane.slip.scope.sent-back', { count: choice.sentBack.length })}
          />
          <Radio value="all-open" label={say('pane.slip.scope.all-open', { count: choice.open.length })} />
        </RadioGroup>
      </Field>
      <Field
        className={styles.field}
        label={say('pane.slip.answer-by')}
        hint={say('pane.slip.answer-by.hint')}
        {...(wrongDay ? { validationMessage: say('pane.slip.answer-by.wrong', { today }) } : {})}
      >
        <DayInput
          heading={say('pane.slip.answer-by')}
          value={typed}
          onType={(day) => {
            setTyped(day);
            setSaved(null);
          }}
        />
      </Field>
      {slip && <SlipLines lines={slip.lines} />}
      {offersMarks && (
        <Checkbox
          checked={marks}
          label={say('pane.slip.mark', { count: unmarked.length })}
          onChange={(_, { checked }) => {
            setMarks(checked === true);
          }}
        />
      )}
      <div>
        <Button appearance="primary" disabledFocusable={slip === null || work !== null} onClick={create}>
          {say('pane.slip.create')}
        </Button>
      </div>
      {saved && <SavedFiles saved={saved} />}
    </>
  );
}

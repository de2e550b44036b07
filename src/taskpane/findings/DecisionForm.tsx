import { Button, Input, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { useSay } from '../language/LanguageContext';
import { useWorking } from '../session/SessionContext';
import type { Asked } from './asked';
import { useDeciding } from './asked';
import { STEP_BAR_HEIGHT } from './StepBar';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  label: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  control: { minWidth: 0, width: '100%' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What goes through the list lies over its lower end. */
const aboveTheBar = { scrollMarginBottom: STEP_BAR_HEIGHT };

/** A set of findings that the decision can be about, by the words that offer it. */
export interface Reach {
  readonly label: string;
  readonly ids: readonly string[];
}

export interface DecisionFormProps {
  readonly asked: Asked;
  /** One at least; the first is chosen. */
  readonly reaches: readonly Reach[];
}

/** Asks, in its place, why and for what: takes the focus, and gives it back when it goes. */
export function DecisionForm({ asked, reaches }: DecisionFormProps) {
  const styles = useStyles();
  const say = useSay();
  const working = useWorking();
  const { draft, keepDraft, cancel, decide } = useDeciding();
  const form = useRef<HTMLDivElement>(null);
  const hint = useId();
  const [reason, setReason] = useState(draft);
  const [at, setAt] = useState(0);
  const [refused, setRefused] = useState(false);
  const { decision } = asked;
  const ids = (reaches[at] ?? reaches[0])?.ids ?? [];
  const asks = decision === 'accepted' ? 'accept' : 'send-back';

  useEffect(() => {
    focusField(form.current);
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const answer = () => {
    if (working) return;
    if (decision === 'accepted' && reason.trim() === '') {
      setRefused(true);
      focusField(form.current);
      return;
    }
    decide(ids, decision, reason);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };

  return (
    <div
      ref={form}
      role="group"
      aria-label={say(`pane.finding.${asks}`)}
      className={styles.form}
      style={aboveTheBar}
      onKeyDown={onKeyDown}
    >
      <label className={styles.label} htmlFor={`${hint}-reason`}>
        {say(`pane.decide.${asks}`)}
      </label>
      <Input
        id={`${hint}-reason`}
        size="small"
        className={styles.control}
        aria-describedby={hint}
        aria-invalid={refused}
        value={reason}
        onChange={(_, { value }) => {
          keepDraft(value);
          setReason(value);
          setRefused(false);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) answer();
        }}
      />
      <p id={hint} role="status" className={mergeClasses(styles.hint, refused && styles.wrong)}>
        {say(refused ? 'pane.decide.no-reason' : `pane.decide.${asks}.hint`)}
      </p>
      {reaches.length > 1 && (
        <Select
          size="small"
          className={styles.control}
          aria-label={say('pane.decide.scope')}
          value={String(at)}
          onChange={(_, { value }) => {
            setAt(Number(value));
          }}
        >
          {reaches.map(({ label }, index) => (
            <option key={label} value={String(index)}>
              {label}
            </option>
          ))}
        </Select>
      )}
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabledFocusable={working} onClick={answer}>
          {say(`pane.decide.apply.${decision}`, { count: ids.length })}
        </Button>
        <Button size="small" onClick={cancel}>
          {say('pane.cancel')}
        </Button>
      </div>
    </div>
  );
}

function focusField(form: HTMLElement | null): void {
  form?.querySelector('input')?.focus();
}

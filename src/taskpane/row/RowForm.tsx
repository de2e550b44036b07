import { makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { useRef, useState } from 'react';
import type { CheckOutcome } from '../../actions/checkWorkbook';
import type { Role } from '../../review/mine/myRow';
import type { RowAddress } from '../../review/row/rowEdit';
import { findContribution, findRow, isDoubled } from '../../review/row/rowEdit';
import { useSay } from '../language/LanguageContext';
import { NotChecked } from '../overview/NotChecked';
import { usePaneState, useScope } from '../session/SessionContext';
import { Contributions } from './Contributions';
import { useDraft } from './drafts';
import { FormActions } from './FormActions';
import { FormPartFields } from './FormPartFields';
import { fieldsIn, formParts, valuesToSave } from './formState';
import { RowHead } from './RowHead';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '480px',
    // What has the focus is scrolled clear of the bars that stay above and below.
    '& input, & select, & textarea, & button, & table': {
      scrollMarginTop: '56px',
      scrollMarginBottom: '104px',
    },
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface RowFormProps {
  readonly row: RowAddress;
  readonly role: Role;
}

/** What a person reports or corrects of one row; nothing is written before Lưu. */
export default function RowForm({ row, role }: RowFormProps) {
  const styles = useStyles();
  const say = useSay();
  const { checked } = usePaneState();
  if (!checked) return <NotChecked />;
  const { snapshot } = checked.outcome;
  const doubled = isDoubled(snapshot, row);
  if (!doubled && findRow(snapshot, row)) {
    return <OpenForm outcome={checked.outcome} row={row} role={role} />;
  }
  return (
    <p className={styles.none}>{say(doubled ? 'pane.form.doubled' : 'pane.form.gone', { key: row.key })}</p>
  );
}

function OpenForm({ outcome, row, role }: RowFormProps & { readonly outcome: CheckOutcome }) {
  const styles = useStyles();
  const { session } = useScope();
  const { work } = usePaneState();
  const form = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState(false);
  const { snapshot } = outcome;
  const { draft, keep, settle } = useDraft(row, role, snapshot);
  const parts = formParts(snapshot, row, role, draft);
  const fields = fieldsIn(parts);
  const toSave = valuesToSave(fields);
  const stuck = fields.filter(({ state }) => state.kind === 'faulty' || state.kind === 'conflict').length;

  const save = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (stuck > 0) {
      form.current
        ?.querySelector<HTMLElement>('[data-stuck]')
        ?.querySelector<HTMLElement>('input, select, textarea, button')
        ?.focus();
      return;
    }
    if (toSave.length === 0 || work) return;
    void session.run({ kind: 'edit-row', edit: { row, values: toSave } });
  };

  return (
    <form ref={form} className={styles.form} onSubmit={save} noValidate>
      <RowHead
        outcome={outcome}
        found={findRow(snapshot, row)}
        contribution={findContribution(snapshot, row)}
      />
      {parts.map((part) => (
        <FormPartFields
          key={part.part}
          part={part}
          row={row}
          outcome={outcome}
          asked={asked}
          onType={({ field, cell }, typed) => {
            const before = draft[field.column];
            const base = before ? before.base : cell.value;
            keep({ ...draft, [field.column]: { base, typed } });
          }}
          onLeave={settle}
          onKeepMine={({ field, cell, text }) => {
            keep({ ...draft, [field.column]: { base: cell.value, typed: text } });
          }}
          onTakeSheet={({ field }) => {
            const { [field.column]: dropped, ...rest } = draft;
            if (dropped) keep(rest);
          }}
        />
      ))}
      {role === 'lead' && <Contributions snapshot={snapshot} row={row} />}
      {fields.length > 0 && (
        <FormActions
          changes={toSave.length + stuck}
          stuck={asked ? stuck : 0}
          onDiscard={() => {
            keep({});
            setAsked(false);
          }}
        />
      )}
    </form>
  );
}

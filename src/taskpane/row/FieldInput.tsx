import { Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckOutcome } from '../../actions/checkWorkbook';
import type { RowAddress } from '../../review/row/rowEdit';
import { listWords } from '../../workbook/words';
import { DayInput } from '../day/DayInput';
import { useSay } from '../language/LanguageContext';
import { useDeadlineReading } from './useDeadlineReading';
import type { FormField } from './formState';
import { UnitsInput } from './UnitsInput';

const useStyles = makeStyles({
  // A field is as wide as its frame, however long its label.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0, width: '100%' },
});

export interface FieldInputProps {
  readonly field: FormField;
  readonly row: RowAddress;
  readonly outcome: CheckOutcome;
  readonly asked: boolean;
  onType(typed: string): void;
}

/** A field under its column's heading, by its kind; what is wrong with it is said once it was left. */
export function FieldInput({ field, row, outcome, asked, onType }: FieldInputProps) {
  const styles = useStyles();
  const say = useSay();
  const [left, setLeft] = useState(false);
  const readDeadline = useDeadlineReading(outcome, row);
  const { text, state, cell } = field;
  const { kind, heading } = field.field;
  const fault = state.kind === 'faulty' && (left || asked) ? say(state.fault) : null;
  const hint = hintOf();

  function hintOf(): string | null {
    if (cell.computed) return say('pane.form.formula');
    return kind === 'deadline'
      ? readDeadline(text)
          .map((message) => say(message))
          .join(' ')
      : null;
  }

  if (kind === 'units') {
    return <UnitsInput heading={heading} text={text} outcome={outcome} onType={onType} />;
  }
  return (
    <Field
      className={styles.field}
      label={{ children: heading, lang: 'vi' }}
      {...(hint === null ? {} : { hint })}
      {...(fault === null ? {} : { validationMessage: fault })}
      onBlur={() => {
        setLeft(true);
      }}
    >
      {cell.computed ? (
        <Input className={styles.input} readOnly value={text} />
      ) : kind === 'status' ? (
        <Select
          className={styles.input}
          value={text}
          onChange={(_, { value }) => {
            onType(value);
          }}
        >
          <option value="">{say('pane.form.status.empty')}</option>
          {/* What stands in the cell and is no word of the list stays to be seen. */}
          {[...new Set([...listWords.status, text])].filter(Boolean).map((word) => (
            <option key={word} value={word} lang="vi">
              {word}
            </option>
          ))}
        </Select>
      ) : kind === 'day' ? (
        <DayInput heading={heading} value={text} onType={onType} />
      ) : kind === 'text' ? (
        <Textarea
          className={styles.input}
          resize="vertical"
          rows={3}
          value={text}
          onChange={(_, { value }) => {
            onType(value);
          }}
        />
      ) : (
        <Input
          className={styles.input}
          value={text}
          {...(kind === 'percent' ? { inputMode: 'decimal', contentAfter: '%' } : {})}
          onChange={(_, { value }) => {
            onType(value);
          }}
        />
      )}
    </Field>
  );
}

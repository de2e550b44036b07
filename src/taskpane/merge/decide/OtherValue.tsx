import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { columnOf } from '../../../consolidate/master/columnOf';
import type { PlainValue } from '../../../consolidate/value/plainValue';
import { plainValueOf } from '../../../consolidate/value/plainValueOf';
import type { TableName } from '../../../workbook/tableDefinition';
import { statusWords } from '../../../workbook/words';
import { DayInput } from '../../day/DayInput';
import { useSay } from '../../language/LanguageContext';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  control: { minWidth: 0, width: '100%' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface OtherValueProps {
  readonly table: TableName;
  readonly column: string;
  /** What the field begins with. */
  readonly start: string;
  onTake(value: PlainValue): void;
  onCancel(): void;
}

/** Asks for a value that nobody sent; takes the focus, and refuses what the column cannot hold. */
export function OtherValue({ table, column, start, onTake, onCancel }: OtherValueProps) {
  const styles = useStyles();
  const say = useSay();
  const form = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState(start);
  const [refused, setRefused] = useState(false);
  const definition = columnOf(table, column);
  const reading = definition && plainValueOf({ value: typed }, definition, false);
  const fault = reading && 'fault' in reading ? reading.fault : null;
  useEffect(() => {
    const field = form.current?.querySelector<HTMLElement>('input, select, textarea');
    field?.focus();
    // What is typed takes the place of what stands there.
    if (field instanceof HTMLInputElement) field.select();
  }, []);
  const take = () => {
    if (reading && 'value' in reading) onTake(reading.value);
    else {
      setRefused(true);
      form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onCancel();
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      take();
    }
  };
  const type = (next: string) => {
    setTyped(next);
    setRefused(false);
  };
  return (
    <div ref={form} className={styles.form} onKeyDown={onKeyDown}>
      <Field
        className={styles.field}
        label={say('pane.merge.other.label', { column: definition?.heading ?? column })}
        {...(refused && fault ? { validationMessage: say(fault) } : {})}
      >
        {definition?.list === 'status' ? (
          <Select
            className={styles.control}
            value={typed}
            onChange={(_, { value }) => {
              type(value);
            }}
          >
            <option value="">{say('pane.merge.other.empty')}</option>
            {Object.values(statusWords).map((word) => (
              <option key={word} value={word}>
                {word}
              </option>
            ))}
          </Select>
        ) : definition?.kind === 'date' ? (
          <DayInput heading={definition.heading} value={typed} onType={type} />
        ) : (
          <Input
            className={styles.control}
            value={typed}
            onChange={(_, { value }) => {
              type(value);
            }}
          />
        )}
      </Field>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={take}>
          {say('pane.merge.other.take')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {say('pane.cancel')}
        </Button>
      </div>
    </div>
  );
}

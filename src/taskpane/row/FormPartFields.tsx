import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckOutcome } from '../../actions/checkWorkbook';
import type { RowAddress } from '../../review/row/rowEdit';
import { useSay } from '../language/LanguageContext';
import { ConflictChoice } from './ConflictChoice';
import { FieldInput } from './FieldInput';
import type { FormField, FormPart } from './formState';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  title: {
    padding: `${tokens.spacingVerticalS} 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
});

export interface FormPartFieldsProps {
  readonly part: FormPart;
  readonly row: RowAddress;
  readonly outcome: CheckOutcome;
  /** True once the user wanted to save. */
  readonly asked: boolean;
  onType(field: FormField, typed: string): void;
  /** A field lost the focus. */
  onLeave(): void;
  onKeepMine(field: FormField): void;
  onTakeSheet(field: FormField): void;
}

/** The fields of one part under its title. */
export function FormPartFields({ part, row, outcome, asked, ...on }: FormPartFieldsProps) {
  const styles = useStyles();
  const say = useSay();
  const { fields } = part;
  const title = say(`pane.form.part.${part.part}`, { unit: row.of ?? '' });
  if (fields === null) {
    return <p className={styles.none}>{say('pane.form.no-contribution', { key: row.key })}</p>;
  }
  return (
    <fieldset className={styles.part}>
      <legend className={styles.title}>{title}</legend>
      {fields.map((field) => {
        const { kind } = field.state;
        const stuck = kind === 'faulty' || kind === 'conflict';
        return (
          <div
            key={field.field.column}
            className={styles.field}
            {...(stuck ? { 'data-stuck': true } : {})}
            onBlur={on.onLeave}
          >
            <FieldInput
              field={field}
              row={row}
              outcome={outcome}
              asked={asked}
              onType={(typed) => {
                on.onType(field, typed);
              }}
            />
            {field.state.kind === 'conflict' && (
              <ConflictChoice
                typed={field.text}
                inSheet={field.state.inSheet}
                onKeepMine={() => {
                  on.onKeepMine(field);
                }}
                onTakeSheet={() => {
                  on.onTakeSheet(field);
                }}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

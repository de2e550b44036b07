import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useId, useMemo, useRef } from 'react';
import type { CheckOutcome } from '../../actions/checkWorkbook';
import { readUnits } from '../../plan/unit/readUnits';
import { searchUnits } from '../../plan/unit/searchUnits';
import type { UnitPart } from '../../plan/unit/unit';
import { withoutPart, withUnit } from '../../review/row/unitList';
import type { Say } from '../language/LanguageContext';
import { useSay } from '../language/LanguageContext';
import { workOf } from '../mine/workOf';
import { unitFacts } from '../unit/unitFacts';
import { UnitPicker } from '../unit/UnitPicker';

const useStyles = makeStyles({
  units: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  label: { outlineStyle: 'none' },
  written: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  part: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { minWidth: 0 },
});

export interface UnitsInputProps {
  readonly heading: string;
  readonly text: string;
  readonly outcome: CheckOutcome;
  onType(text: string): void;
}

/**
 * The units that a cell names: each can be taken out, others added at its end. The text of the cell stays as
 * it was written as long as nobody changes it.
 */
export function UnitsInput({ heading, text, outcome, onType }: UnitsInputProps) {
  const styles = useStyles();
  const say = useSay();
  const id = useId();
  const label = useRef<HTMLSpanElement>(null);
  const { registry } = workOf(outcome);
  const parts = useMemo(() => readUnits(text, registry), [text, registry]);
  return (
    <div role="group" aria-labelledby={id} className={styles.units}>
      <span ref={label} id={id} tabIndex={-1} className={styles.label} lang="vi">
        {heading}
      </span>
      {parts.length === 0 ? (
        <p className={styles.written}>{say('pane.form.units.none')}</p>
      ) : (
        <ul className={styles.list}>
          {parts.map((part, at) => (
            <li key={`${String(part.start)} ${part.written}`} className={styles.part}>
              <span className={styles.name}>
                <span lang="vi">{part.written}</span>
                <span className={styles.written}>{noteOf(part, say)}</span>
              </span>
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={say('pane.form.units.remove', { name: part.written })}
                onClick={() => {
                  // The button goes with its unit; the focus stays with the list.
                  label.current?.focus();
                  onType(withoutPart(parts, at));
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <UnitPicker
        label={say('pane.form.units.add', { heading })}
        find={(words) =>
          searchUnits(registry, words).map((record) => ({
            record,
            facts: unitFacts({ record, leads: 0, coordinates: 0 }, say),
          }))
        }
        onChoose={({ name }) => {
          onType(withUnit(text, name));
        }}
      />
    </div>
  );
}

/** What a part was read as, where that is not what is written. */
function noteOf({ kind, name, written, suggestions }: UnitPart, say: Say): string {
  if (kind === 'group') return ` (${say('pane.form.units.group')})`;
  const read = name ?? (suggestions.length === 1 ? (suggestions[0]?.name ?? null) : null);
  if (kind === 'unknown' || read === null) return ` (${say('pane.form.units.unknown')})`;
  return read === written ? '' : ` (${say('pane.form.units.read-as', { name: read })})`;
}

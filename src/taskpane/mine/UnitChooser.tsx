import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { UnitRecord } from '../../plan/unit/unit';
import { unitChoices } from '../../review/mine/unitChoices';
import type { UnitWork } from '../../review/mine/unitWork';
import { useSay } from '../language/LanguageContext';
import { unitFacts } from '../unit/unitFacts';
import { UnitPicker } from '../unit/UnitPicker';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    outlineStyle: 'none',
  },
  sentence: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface UnitChooserProps {
  readonly work: UnitWork;
  onChoose(unit: UnitRecord): void;
  /** Absent where there is no unit to go back to. */
  readonly onCancel?: () => void;
}

/** Asks which unit the user is of; units that the plan asks something of come first. */
export function UnitChooser({ work, onChoose, onCancel }: UnitChooserProps) {
  const styles = useStyles();
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = onCancel !== undefined;
  useEffect(() => {
    // The button that asked for it is gone; where nobody asked, the focus stays where it is.
    if (asked) heading.current?.focus();
  }, [asked]);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {say('pane.mine.unit')}
      </h2>
      <p className={styles.sentence}>{say('pane.mine.sentence')}</p>
      <UnitPicker
        open
        label={say('pane.units.find')}
        find={(words) =>
          unitChoices(work, words).map((choice) => ({
            record: choice.record,
            facts: unitFacts(choice, say),
          }))
        }
        onChoose={onChoose}
      />
      {onCancel && (
        <div>
          <Button onClick={onCancel}>{say('pane.cancel')}</Button>
        </div>
      )}
    </>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { UnitRecord } from '../../plan/unit/unit';
import type { MyRows } from '../../review/mine/myRow';
import { progressOf } from '../../review/mine/progress';
import { useSay } from '../language/LanguageContext';
import { StandingBar } from '../overview/StandingBar';
import { OpenSelected } from './OpenSelected';

const useStyles = makeStyles({
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { margin: 0 },
  roles: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface MineHeadProps {
  readonly unit: UnitRecord;
  readonly rows: MyRows;
  /** Null where the workbook says whose it is. */
  readonly onChangeUnit: (() => void) | null;
}

/** Whose rows these are, and how far they are, as one bar and in words. */
export function MineHead({ unit, rows, onChangeUnit }: MineHeadProps) {
  const styles = useStyles();
  const say = useSay();
  const { total, asLead, asCoordinator, ...counts } = progressOf(rows);
  return (
    <>
      <h2 className={styles.name} lang="vi">
        {unit.name}
      </h2>
      {total > 0 && (
        <>
          <StandingBar count={(id) => counts[id]} />
          <p className={styles.words}>{say('pane.mine.progress', { total, ...counts })}</p>
          <p className={styles.roles}>
            {say('pane.mine.roles', { lead: asLead, coordinator: asCoordinator })}
          </p>
        </>
      )}
      <div className={styles.actions}>
        <OpenSelected />
        {onChangeUnit && (
          <Button size="small" appearance="subtle" onClick={onChangeUnit}>
            {say('pane.mine.change-unit')}
          </Button>
        )}
      </div>
    </>
  );
}

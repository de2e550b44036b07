import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { UnitRecord } from '../../plan/unit/unit';
import { earlierUnits } from '../../review/mine/earlierUnits';
import type { UnitWork } from '../../review/mine/unitWork';
import { useSay } from '../language/LanguageContext';

const useStyles = makeStyles({
  unit: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  sentence: { margin: 0 },
});

export interface EarlierUnitsProps {
  readonly work: UnitWork;
  readonly unit: UnitRecord;
  onChoose(unit: UnitRecord): void;
}

/** Says which rows stand in the names of units that became this one, and leads to them. */
export function EarlierUnits({ work, unit, onChoose }: EarlierUnitsProps) {
  const styles = useStyles();
  const say = useSay();
  return earlierUnits(work, unit).map(({ record, rows }) => (
    <div key={record.id} className={styles.unit}>
      <p className={styles.sentence}>
        {say('pane.mine.earlier', { count: rows, earlier: record.name, unit: unit.name })}
      </p>
      <Button
        onClick={() => {
          onChoose(record);
        }}
      >
        {say('pane.mine.earlier.show', { earlier: record.name })}
      </Button>
    </div>
  ));
}

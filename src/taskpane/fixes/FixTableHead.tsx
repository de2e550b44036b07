import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useSay } from '../language/LanguageContext';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    '@media (max-width: 240px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  ticks: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
  },
  heading: { fontWeight: tokens.fontWeightSemibold },
});

export interface FixTableHeadProps {
  readonly all: number;
  readonly sure: number;
  readonly ticked: number;
  /** Ticks these and no others. */
  onTick(which: 'all' | 'sure' | 'none'): void;
}

/** The head of the table: all or none at once, and what the two columns are. */
export function FixTableHead({ all, sure, ticked, onTick }: FixTableHeadProps) {
  const styles = useStyles();
  const say = useSay();
  return (
    <div role="row" className={styles.row}>
      <div role="columnheader" className={styles.ticks}>
        <Checkbox
          checked={ticked === all ? true : ticked === 0 ? false : 'mixed'}
          label={say('pane.fixes.all', { count: all })}
          onChange={(_, { checked }) => {
            onTick(checked === false ? 'none' : 'all');
          }}
        />
        {sure > 0 && sure < all && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              onTick('sure');
            }}
          >
            {say('pane.fixes.only-sure', { count: sure })}
          </Button>
        )}
      </div>
      <div role="columnheader" className={styles.heading}>
        {say('pane.finding.found')}
      </div>
      <div role="columnheader" className={styles.heading}>
        {say('pane.fixes.after')}
      </div>
    </div>
  );
}

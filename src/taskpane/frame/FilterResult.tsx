import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSay } from '../language/LanguageContext';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  // What is empty takes no room among its neighbours, and stays there to be heard.
  empty: { marginTop: `calc(-1 * ${tokens.spacingVerticalS})` },
});

export interface FilterResultProps {
  /** How much the filters leave; null where nothing is filtered. */
  readonly said: string | null;
  onClear(): void;
}

/** How much filters leave of a list, said as they are changed, and the way back to everything. */
export function FilterResult({ said, onClear }: FilterResultProps) {
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={mergeClasses(styles.line, said === null && styles.empty)}>
      <span role="status">{said}</span>
      {said !== null && (
        <Button size="small" appearance="subtle" onClick={onClear}>
          {say('pane.filter.clear')}
        </Button>
      )}
    </div>
  );
}

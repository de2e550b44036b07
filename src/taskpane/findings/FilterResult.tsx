import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSay } from '../language/LanguageContext';
import type { FindingFilter } from './filter';
import { emptyFilter, isEmptyFilter } from './filter';

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
  readonly filter: FindingFilter;
  readonly shown: number;
  /** How many there are in the state that is listed. */
  readonly all: number;
  /** True while what is searched by is still being made. */
  readonly searching: boolean;
  onFilter(filter: FindingFilter): void;
}

/** How much the filters leave, said as they are changed, and the way back to everything. */
export function FilterResult({ filter, shown, all, searching, onFilter }: FilterResultProps) {
  const styles = useStyles();
  const say = useSay();
  const filtered = all > 0 && !isEmptyFilter(filter);
  return (
    <div className={mergeClasses(styles.line, !filtered && styles.empty)}>
      <span role="status">
        {filtered &&
          (searching
            ? say('pane.findings.searching')
            : shown === 0
              ? say('pane.findings.none-match')
              : say('pane.findings.shown', { shown, all }))}
      </span>
      {filtered && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            onFilter({ ...emptyFilter, state: filter.state });
          }}
        >
          {say('pane.filter.clear')}
        </Button>
      )}
    </div>
  );
}

import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Spelling } from '../../review/clusters/cluster';
import { useSay } from '../language/LanguageContext';

const useStyles = makeStyles({
  official: { paddingBlock: tokens.spacingVerticalXS },
  kind: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface SpellingLineProps {
  readonly spelling: Spelling;
  readonly ticked: boolean;
  onTick(on: boolean): void;
}

/** A spelling with how often it stands and how it reads; the official name needs no tick. */
export function SpellingLine({ spelling, ticked, onTick }: SpellingLineProps) {
  const styles = useStyles();
  const say = useSay();
  const { written, kind, places } = spelling;
  const label = say('pane.clusters.spelling', { written, count: places.length });
  const kindWord = <span className={styles.kind}>{say(`pane.clusters.kind.${kind}`)}</span>;
  if (kind === 'official') {
    return (
      <li className={styles.official}>
        {label} · {kindWord}
      </li>
    );
  }
  return (
    <li>
      <Checkbox
        checked={ticked}
        onChange={(_, { checked }) => {
          onTick(checked === true);
        }}
        label={
          <>
            {label} · {kindWord}
          </>
        }
      />
    </li>
  );
}

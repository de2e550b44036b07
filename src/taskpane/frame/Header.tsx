import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { useSay } from '../language/LanguageContext';
import { usePaneState } from '../session/SessionContext';
import { MoreButton } from './MoreButton';
import { useOpenPanel } from './panel';

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '32px' },
  title: {
    margin: 0,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  asOf: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** The plan's title in one line, the as-of day that everything is judged on, and the menu. */
export function Header() {
  const styles = useStyles();
  const say = useSay();
  const openPanel = useOpenPanel();
  const { checked, phase, work } = usePaneState();
  const title = checked?.outcome.snapshot.carrier.content?.metadata.title ?? say('pane.product');
  const asOf = checked?.outcome.asOf;
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.title} title={title}>
          {title}
        </h1>
        <MoreButton />
      </div>
      {phase.kind === 'loaded' && (
        <Button
          className={styles.asOf}
          appearance="subtle"
          size="small"
          icon={<ChevronDownRegular />}
          iconPosition="after"
          disabledFocusable={work !== null || asOf === undefined}
          onClick={() => {
            openPanel({ kind: 'settings' });
          }}
        >
          {asOf === undefined ? say('pane.as-of.unknown') : say('pane.as-of', { day: asOf })}
        </Button>
      )}
    </header>
  );
}

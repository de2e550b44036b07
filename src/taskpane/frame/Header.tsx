import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { useSay } from '../language/LanguageContext';
import { usePaneValue, useWorking } from '../session/SessionContext';
import type { PlaceTabsProps } from './PlaceTabs';
import { PlaceTabs } from './PlaceTabs';
import { shortTitle } from './shortTitle';
import { MoreButton } from './MoreButton';
import { useOpenPanel } from './PanelContext';

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
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
  judged: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** The plan's title in one line, the menu, the as-of day that everything is judged on, the tabs. */
export function Header({ place, onSelect }: PlaceTabsProps) {
  const styles = useStyles();
  const say = useSay();
  const openPanel = useOpenPanel();
  const outcome = usePaneValue(({ checked }) => checked?.outcome ?? null);
  const phase = usePaneValue((state) => state.phase);
  const working = useWorking();
  const planTitle = outcome?.snapshot.carrier.content?.metadata.title ?? null;
  const title = planTitle ?? say('pane.product');
  const asOf = outcome?.asOf;
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.title} title={title} lang={planTitle === null ? undefined : 'vi'}>
          {shortTitle(title)}
        </h1>
        <MoreButton />
      </div>
      {phase.kind === 'loaded' && (
        <div className={styles.judged}>
          <Button
            appearance="subtle"
            size="small"
            icon={<ChevronDownRegular />}
            iconPosition="after"
            disabledFocusable={working || asOf === undefined}
            onClick={() => {
              openPanel({ kind: 'settings' });
            }}
          >
            {asOf === undefined ? say('pane.as-of.unknown') : say('pane.as-of', { day: asOf })}
          </Button>
          <PlaceTabs place={place} onSelect={onSelect} />
        </div>
      )}
    </header>
  );
}

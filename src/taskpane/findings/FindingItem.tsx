import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../checks/finding';
import { useOpenPanel } from '../frame/PanelContext';
import { useSay } from '../language/LanguageContext';
import type { StopProps } from '../list/VirtualList';
import { usePaneState } from '../session/SessionContext';
import { cellAddress, columnHeading } from './columnHeading';
import { FindingFacts } from './FindingFacts';
import { useShowFinding } from './useShowFinding';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  place: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  key: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  message: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
});

export interface FindingItemProps {
  readonly finding: Finding;
  readonly stop: StopProps;
}

/** One finding: where, what is the matter, what stands there and how it was read, what was expected. */
export function FindingItem({ finding, stop }: FindingItemProps) {
  const styles = useStyles();
  const say = useSay();
  const openPanel = useOpenPanel();
  const show = useShowFinding();
  const { work } = usePaneState();
  const { key, of, fix, message, id } = finding;
  const heading = columnHeading(finding);
  const address = cellAddress(finding);
  const name = [key ?? say('pane.finding.workbook'), of, heading].filter(Boolean).join(' · ');
  return (
    <article {...stop} className={styles.item} aria-label={name}>
      <div className={styles.place}>
        <span className={styles.key}>{name}</span>
        {address !== null && <span>({address})</span>}
      </div>
      <p className={styles.message}>{say(message)}</p>
      <FindingFacts finding={finding} />
      <div className={styles.actions}>
        {address !== null && (
          <Button
            size="small"
            tabIndex={stop.tabIndex}
            disabledFocusable={work !== null}
            aria-label={say('pane.finding.show.label', { name })}
            onClick={() => {
              show(finding);
            }}
          >
            {say('pane.finding.show')}
          </Button>
        )}
        {fix && (
          <Button
            size="small"
            tabIndex={stop.tabIndex}
            disabledFocusable={work !== null}
            aria-label={say('pane.finding.fix.label', { name })}
            onClick={() => {
              openPanel({ kind: 'fixes', findings: [id] });
            }}
          >
            {say('pane.finding.fix')}
          </Button>
        )}
      </div>
    </article>
  );
}

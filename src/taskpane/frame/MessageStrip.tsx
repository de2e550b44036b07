import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, InfoFilled, WarningFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  error: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  warning: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  info: {},
  icon: { flexShrink: 0, fontSize: '20px' },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  infoIcon: { color: tokens.colorNeutralForeground2 },
  body: { flexGrow: 1, minWidth: 0 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

const icons = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled };

export interface MessageStripProps {
  readonly intent: keyof typeof icons;
  readonly className?: string;
  readonly children: ReactNode;
  /** The ways on, below the words. */
  readonly actions?: ReactNode;
  /** Puts the strip away; stands in its corner. */
  readonly dismiss?: ReactNode;
}

/**
 * A message in its place: a sign, words, ways on. Looks as Fluent's MessageBar, at a tenth of its weight:
 * it is part of what the pane must have at once, so that a failure to fetch the rest can be said. Whoever
 * shows it says whether it is an alert or a status.
 */
export function MessageStrip({ intent, className, children, actions, dismiss }: MessageStripProps) {
  const styles = useStyles();
  const Icon = icons[intent];
  return (
    <div className={mergeClasses(styles.strip, styles[intent], className)}>
      <Icon className={mergeClasses(styles.icon, styles[`${intent}Icon`])} aria-hidden="true" />
      <div className={styles.body}>
        {children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {dismiss}
    </div>
  );
}

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, DismissCircleFilled, HistoryRegular } from '@fluentui/react-icons';
import type { FileAccount } from '../../../consolidate/consolidation';
import type { UnitRegistry } from '../../../plan/unit/registry';
import { useSay } from '../../language/LanguageContext';
import { CountsLine } from '../CountsLine';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    // Beside a button, half a line is no room for a name.
    '@media (max-width: 240px)': { flexWrap: 'wrap' },
  },
  icon: { flexShrink: 0, fontSize: '20px' },
  accepted: { color: tokens.colorStatusSuccessForeground1 },
  rejected: { color: tokens.colorStatusDangerForeground1 },
  superseded: { color: tokens.colorNeutralForeground2 },
  words: {
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
    '@media (max-width: 240px)': { flexBasis: 'calc(100% - 32px)' },
  },
  unit: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  out: { flexShrink: 0, alignSelf: 'flex-start' },
});

const icons = { accepted: CheckmarkCircleFilled, rejected: DismissCircleFilled, superseded: HistoryRegular };

export interface FileItemProps {
  readonly account: FileAccount;
  readonly registry: UnitRegistry;
  onTakeOut(): void;
}

/** A file that came back: whose it is, what became of it and of its cells, and everything said of it. */
export function FileItem({ account, registry, onTakeOut }: FileItemProps) {
  const styles = useStyles();
  const say = useSay();
  const { file, status, message, notes, unit, cells } = account;
  const name = unit === null ? null : (registry.byId(unit)?.name ?? unit);
  const Icon = icons[status];
  // The first note is the message where there is nothing else to say.
  const others = notes.filter((note) => note !== message);
  return (
    <li className={styles.item}>
      <Icon className={mergeClasses(styles.icon, styles[status])} aria-hidden="true" />
      <div className={styles.words}>
        <p className={styles.unit} lang="vi">
          {name ?? file}
        </p>
        <p className={styles.line}>{say(`pane.merge.file.${status}`)}</p>
        {name !== null && <p className={styles.quiet}>{file}</p>}
        {message && <p className={styles.line}>{say(message)}</p>}
        {others.map((note) => (
          <p key={JSON.stringify(note)} className={styles.quiet}>
            {say(note)}
          </p>
        ))}
        {cells.total > 0 && <CountsLine counts={cells} />}
      </div>
      <Button
        size="small"
        className={styles.out}
        aria-label={say('pane.merge.take-out.label', { file })}
        onClick={onTakeOut}
      >
        {say('pane.merge.take-out')}
      </Button>
    </li>
  );
}

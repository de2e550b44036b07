import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons';
import type { WorkItem } from '../../review/worklist/worklist';
import type { RowName } from '../../workbook/rowName';
import { tableNameOf } from '../../workbook/tables';
import { useOpenPanel } from '../frame/PanelContext';
import { useSay } from '../language/LanguageContext';
import type { StopProps } from '../list/VirtualList';
import { FreshMarks } from '../typing/FreshMarks';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  place: {
    display: 'flex',
    flexWrap: 'wrap',
    flexGrow: 1,
    minWidth: 0,
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXXS,
  },
  key: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  life: { flexShrink: 0 },
});

export interface ItemHeadProps {
  readonly item: WorkItem;
  readonly name: string;
  readonly address: string;
  readonly stop: StopProps;
}

/** Where the finding is, and the way to all that happened to its row. */
export function ItemHead({ item, name, address, stop }: ItemHeadProps) {
  const styles = useStyles();
  const say = useSay();
  const openPanel = useOpenPanel();
  const row = rowOf(item);
  return (
    <div className={styles.head}>
      <span className={styles.place}>
        <span className={styles.key}>{name}</span>
        {address !== '' && <span>({address})</span>}
        {item.kind === 'standing' && <FreshMarks finding={item.finding} />}
      </span>
      {row && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.life}
          icon={<HistoryRegular />}
          tabIndex={stop.tabIndex}
          title={say('pane.life.open')}
          aria-label={say('pane.life.open.label', { name: row.key })}
          onClick={() => {
            openPanel({ kind: 'life', ...row });
          }}
        />
      )}
    </div>
  );
}

/** The row that the item is about; null where it is about more than one, or names no row of a plan. */
function rowOf(item: WorkItem): RowName | null {
  if (item.kind === 'standing') {
    const { table, key, of } = item.finding;
    return table === null || key === null ? null : { table, key, ...(of === undefined ? {} : { of }) };
  }
  const { table: written, key } = item.recorded;
  const table = tableNameOf(written ?? '');
  // Which unit's row of `PhoiHop` it was is not recorded.
  return table === null || table === 'PhoiHop' || key === null ? null : { table, key };
}

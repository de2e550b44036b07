import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { RowRef } from '../../report/overview';
import { CheckedAt } from '../frame/CheckedAt';
import type { RowGroup } from '../frame/PanelContext';
import { useSay } from '../language/LanguageContext';
import { VirtualList } from '../list/VirtualList';
import { usePaneState } from '../session/SessionContext';
import { RowItem } from './RowItem';
import { rowFinder } from './rowFacts';
import type { RowFacts } from './rowFacts';

const useStyles = makeStyles({
  group: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type Entry =
  | { readonly kind: 'group'; readonly key: string; readonly title: string }
  | { readonly kind: 'row'; readonly key: string; readonly row: RowRef; readonly facts: RowFacts };

/** The rows that a number stands for; a press shows the row in its sheet. */
export default function RowList({ groups }: { readonly groups: readonly RowGroup[] }) {
  const styles = useStyles();
  const say = useSay();
  const { checked } = usePaneState();
  const snapshot = checked?.outcome.snapshot;
  const find = useMemo(() => (snapshot ? rowFinder(snapshot) : null), [snapshot]);
  const entries: Entry[] = groups.flatMap(({ title, rows }, at) => {
    const items = rows.map((row): Entry => ({
      kind: 'row',
      key: `${String(at)} ${row.sheet}!${row.cell}`,
      row,
      facts: find?.(row) ?? { key: row.key, text: '', unit: '', deadline: '', lastDay: '' },
    }));
    if (!title || rows.length === 0) return items;
    const heading = say('pane.rows.group', { title: say(title), count: rows.length });
    return [{ kind: 'group', key: `group ${String(at)}`, title: heading }, ...items];
  });
  if (entries.length === 0) return <p className={styles.none}>{say('pane.rows.none')}</p>;
  return (
    <>
      {checked && <CheckedAt checked={checked} />}
      <VirtualList
        label={say('pane.rows.label')}
        items={entries}
        keyOf={(entry) => entry.key}
        estimate={(entry) => (entry.kind === 'group' ? 40 : 104)}
        isStop={(entry) => entry.kind === 'row'}
        render={(entry, stop) =>
          entry.kind === 'group' ? (
            <h3 className={styles.group}>{entry.title}</h3>
          ) : (
            <RowItem row={entry.row} facts={entry.facts} stop={stop} />
          )
        }
      />
    </>
  );
}

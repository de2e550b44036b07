import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Overview } from '../../report/overview';
import { useOpenPanel } from '../frame/PanelContext';
import { useSay } from '../language/LanguageContext';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
});

/** How many rows there are and how many are done, each number opening its rows. */
export function Totals({ overview }: { readonly overview: Overview }) {
  const styles = useStyles();
  const say = useSay();
  const openPanel = useOpenPanel();
  const ofTable = (table: 'NhiemVu' | 'ChiTieu') => overview.total.filter((row) => row.table === table);
  const totals = [
    {
      code: 'pane.total.rows',
      groups: [{ title: null, rows: overview.total }],
      count: overview.total.length,
    },
    {
      code: 'pane.total.done',
      groups: [
        { title: { code: 'pane.standing.late' }, rows: overview.done.late },
        { title: { code: 'pane.standing.done-in-time' }, rows: overview.done.inTime },
      ],
      count: overview.done.late.length + overview.done.inTime.length,
    },
  ];
  return (
    <div className={styles.line}>
      {totals.map(({ code, groups, count }) => {
        const title = {
          code,
          params: { count, tasks: ofTable('NhiemVu').length, indicators: ofTable('ChiTieu').length },
        };
        return (
          <Button
            key={code}
            appearance="subtle"
            size="small"
            onClick={() => {
              openPanel({ kind: 'rows', title, groups });
            }}
          >
            {say(title)}
          </Button>
        );
      })}
    </div>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RowAddress } from '../../review/row/rowEdit';
import type { SnapshotRow, WorkbookSnapshot } from '../../workbook/snapshot';
import { useOpenPanel } from '../frame/PanelContext';
import { useSay } from '../language/LanguageContext';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: {
    margin: 0,
    paddingTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  unit: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { minWidth: 0 },
  said: {
    display: 'block',
    whiteSpace: 'pre-wrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface ContributionsProps {
  readonly snapshot: WorkbookSnapshot;
  readonly row: RowAddress;
}

/** What the coordinating units wrote of a row, for its lead to read; the coordinator opens each as a form. */
export function Contributions({ snapshot, row }: ContributionsProps) {
  const styles = useStyles();
  const say = useSay();
  const openPanel = useOpenPanel();
  const units = snapshot.tables.PhoiHop?.rows.filter(({ key, of }) => key === row.key && of) ?? [];
  if (units.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{say('pane.form.contributions')}</h3>
      <ul className={styles.list}>
        {units.map((unit) => (
          <li key={unit.row} className={styles.unit}>
            <span className={styles.words}>
              <span lang="vi">{unit.of}</span>
              <Words unit={unit} />
            </span>
            {snapshot.kind === 'master' && (
              <Button
                size="small"
                aria-label={say('pane.form.contributions.open', { unit: unit.of ?? '' })}
                onClick={() => {
                  openPanel({ kind: 'row', row: { ...row, of: unit.of ?? null }, role: 'coordinator' });
                }}
              >
                {say('pane.form.open')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Words({ unit }: { readonly unit: SnapshotRow }) {
  const styles = useStyles();
  const say = useSay();
  const textOf = (column: string): string => unit.cells[column]?.text.trim() ?? '';
  const [contribution, day, request] = ['contribution', 'contributionOn', 'request'].map(textOf);
  if (!contribution && !request) {
    return <span className={styles.said}>{say('pane.form.contributions.none')}</span>;
  }
  return (
    <>
      {contribution && (
        <span className={styles.said}>
          {day ? say('pane.form.contributions.dated', { day, text: contribution }) : contribution}
        </span>
      )}
      {request && (
        <span className={styles.said}>{say('pane.form.contributions.request', { text: request })}</span>
      )}
    </>
  );
}

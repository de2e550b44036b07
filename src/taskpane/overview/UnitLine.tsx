import { makeStyles, tokens } from '@fluentui/react-components';
import type { UnitOverview } from '../../report/overview';
import { useOpenPanel } from '../frame/PanelContext';
import { useSay } from '../language/LanguageContext';
import { standings, unitTotal } from './figures';
import { UnitBar } from './UnitBar';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    textAlign: 'start',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  counts: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** A unit's name, one bar, and the same in words; pressed, it opens the unit's rows by how they stand. */
export function UnitLine({ unit }: { readonly unit: UnitOverview }) {
  const styles = useStyles();
  const say = useSay();
  const openPanel = useOpenPanel();
  const name =
    unit.name === '' ? { code: 'pane.units.none' } : { code: 'pane.as-is', params: { text: unit.name } };
  const present = standings.filter((id) => unit[id].length > 0);
  const counts = present.map((id) => say(`pane.count.${id}`, { count: unit[id].length }));
  return (
    <button
      type="button"
      className={styles.line}
      onClick={() => {
        openPanel({
          kind: 'rows',
          title: name,
          groups: present.map((id) => ({ title: { code: `pane.standing.${id}` }, rows: unit[id] })),
        });
      }}
    >
      <span>{say(name)}</span>
      <UnitBar unit={unit} />
      <span className={styles.counts}>
        {say('pane.units.rows', { count: unitTotal(unit) })}: {counts.join(' · ')}
      </span>
    </button>
  );
}

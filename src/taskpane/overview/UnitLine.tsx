import type { UnitOverview } from '../../report/overview';
import { useOpenPanel } from '../frame/PanelContext';
import { useSay } from '../language/LanguageContext';
import { useLineStyles } from '../list/lineStyles';
import { standings, unitTotal } from './figures';
import { StandingBar } from './StandingBar';

/** A unit's name, one bar, and the same in words; pressed, it opens the unit's rows by how they stand. */
export function UnitLine({ unit }: { readonly unit: UnitOverview }) {
  const styles = useLineStyles();
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
      <StandingBar count={(id) => unit[id].length} />
      <span className={styles.facts}>
        {say('pane.units.rows', { count: unitTotal(unit) })}: {counts.join(' · ')}
      </span>
    </button>
  );
}

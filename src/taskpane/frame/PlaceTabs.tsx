import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useSay } from '../language/LanguageContext';
import { countFindings } from '../session/notices';
import { usePaneState } from '../session/SessionContext';
import type { PlaceId } from './placeList';
import { placeList } from './placeList';

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface PlaceTabsProps {
  readonly place: PlaceId;
  onSelect(place: PlaceId): void;
}

/** One tab for each place; the findings' tab says how many want a person. */
export function PlaceTabs({ place, onSelect }: PlaceTabsProps) {
  const styles = useStyles();
  const say = useSay();
  const { checked } = usePaneState();
  const counts = checked && countFindings(checked.outcome.findings);
  const urgent = counts ? counts.error + counts.warning : 0;
  return (
    <TabList
      className={styles.tabs}
      size="small"
      selectedValue={place}
      selectTabOnFocus
      onTabSelect={(_, { value }) => {
        const chosen = placeList.find((id) => id === value);
        if (chosen) onSelect(chosen);
      }}
      aria-label={say('pane.places')}
    >
      {placeList.map((id) => (
        <Tab key={id} value={id} id={`tab-${id}`} aria-controls="place">
          {id === 'findings' && urgent > 0
            ? say('pane.place.findings-counted', { count: urgent })
            : say(`pane.place.${id}`)}
        </Tab>
      ))}
    </TabList>
  );
}

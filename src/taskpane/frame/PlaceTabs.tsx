import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useMemo, useRef } from 'react';
import { useSay } from '../language/LanguageContext';
import { countFindings } from '../session/countFindings';
import { usePaneValue } from '../session/SessionContext';
import type { PlaceId } from './placeList';
import { placeAfterKey, placesOf } from './placeList';

const useStyles = makeStyles({
  tabs: { display: 'flex', flexWrap: 'wrap' },
  tab: {
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    // Four tabs in one line of the narrowest pane.
    '@media (max-width: 360px)': { padding: '0 5px', fontSize: tokens.fontSizeBase200 },
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: `2px solid transparent`,
    // What is transparent is drawn in these colours; only the chosen one is underlined.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    cursor: 'pointer',
    ':hover': { borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight', color: 'Highlight' },
  },
});

export interface PlaceTabsProps {
  readonly place: PlaceId;
  onSelect(place: PlaceId): void;
}

/** One tab for each place, one stop for Tab; the findings' tab says how many want a person. */
export function PlaceTabs({ place, onSelect }: PlaceTabsProps) {
  const styles = useStyles();
  const say = useSay();
  const tabs = useRef<HTMLDivElement>(null);
  const places = placesOf(usePaneValue(({ checked }) => checked?.outcome.snapshot.kind));
  const findings = usePaneValue(({ checked }) => checked?.outcome.findings ?? null);
  const counts = useMemo(() => findings && countFindings(findings), [findings]);
  const urgent = counts ? counts.error + counts.warning : 0;

  const onKeyDown = (event: KeyboardEvent) => {
    const next = placeAfterKey(places, place, event.key);
    if (next === null) return;
    event.preventDefault();
    onSelect(next);
    tabs.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };

  return (
    <div
      ref={tabs}
      role="tablist"
      className={styles.tabs}
      aria-label={say('pane.places')}
      onKeyDown={onKeyDown}
    >
      {places.map((id) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === place}
          aria-controls="place"
          tabIndex={id === place ? 0 : -1}
          className={mergeClasses(styles.tab, id === place && styles.chosen)}
          onClick={() => {
            onSelect(id);
          }}
        >
          {id === 'findings' && urgent > 0
            ? say('pane.place.findings-counted', { count: urgent })
            : say(`pane.place.${id}`)}
        </button>
      ))}
    </div>
  );
}

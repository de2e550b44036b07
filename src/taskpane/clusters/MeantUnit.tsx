import { Field, Input, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { UnitRegistry } from '../../plan/unit/registry';
import { searchUnits } from '../../plan/unit/searchUnits';
import type { UnitSuggestion } from '../../plan/unit/unit';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { useSay } from '../language/LanguageContext';

/** So many units are offered at once; typing brings others. */
const MOST_OFFERED = 5;

const useStyles = makeStyles({
  // A field is as wide as its frame, however long its label.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0 },
});

export interface MeantUnitProps {
  readonly suggestions: readonly UnitSuggestion[];
  readonly snapshot: WorkbookSnapshot;
  readonly registry: UnitRegistry;
  /** What was typed to find it. */
  readonly words: string;
  onType(words: string): void;
  readonly meant: string | null;
  onMean(unit: string): void;
}

/** Which unit a name that nobody knows stands for: those that are near, or what a person types. */
export function MeantUnit(props: MeantUnitProps) {
  const { suggestions, snapshot, registry, words, onType, meant, onMean } = props;
  const styles = useStyles();
  const say = useSay();
  const listed = useMemo(
    () => new Set(snapshot.tables.DonVi?.rows.map(({ cells }) => cells.unit?.text.trim())),
    [snapshot],
  );
  const offered = useMemo(() => {
    const near = suggestions.map(({ unit }) => unit);
    const found =
      words.trim() === ''
        ? near
        : searchUnits(registry, words)
            .filter(({ kind }) => kind !== 'group')
            .map(({ id }) => id);
    // A spelling is remembered in the row of its unit, so the unit must have one.
    const kept = meant === null || found.includes(meant) ? found : [meant, ...found];
    return kept.filter((id) => listed.has(id)).slice(0, MOST_OFFERED);
  }, [suggestions, words, registry, listed, meant]);

  return (
    <>
      <Field className={styles.field} label={say('pane.clusters.search')}>
        <Input
          className={styles.input}
          type="search"
          value={words}
          onChange={(_, { value }) => {
            onType(value);
          }}
        />
      </Field>
      {offered.length > 0 && (
        <Field label={say('pane.clusters.unit')}>
          <RadioGroup
            value={meant ?? ''}
            onChange={(_, { value }) => {
              onMean(value);
            }}
          >
            {offered.map((id) => (
              <Radio key={id} value={id} label={<span lang="vi">{registry.byId(id)?.name ?? id}</span>} />
            ))}
          </RadioGroup>
        </Field>
      )}
    </>
  );
}

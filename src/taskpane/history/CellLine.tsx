import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { CellValue } from '../../workbook/document';
import { useSay } from '../language/LanguageContext';
import type { StopProps } from '../list/VirtualList';
import { BeforeAfter } from './BeforeAfter';
import type { CellLineFacts } from './cellLines';
import { headingIn, shownValue } from './shownValue';

const useStyles = makeStyles({
  line: {
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '@media (max-width: 240px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, whiteSpace: 'pre-wrap' },
});

export interface CellLineProps {
  readonly line: CellLineFacts;
  readonly stop: StopProps;
  readonly date1904: boolean;
  readonly ticked: boolean;
  onTick(on: boolean): void;
}

/** A cell of an entry: before and after; where it holds something else now, that too, and the choice. */
export function CellLine({ line, stop, date1904, ticked, onTick }: CellLineProps) {
  const styles = useStyles();
  const say = useSay();
  const { place, before, written, conflict, state } = line;
  const { table, column, sheet, cell } = place;
  const text = (value: CellValue) => shownValue(value, table, column, date1904);
  const shown = (value: CellValue) => text(value) || say('pane.finding.found.nothing');
  const name = [place.key, place.of, headingIn(table, column)].filter(Boolean).join(' · ');
  const label = `${name} (${sheet}!${cell})`;
  return (
    <div {...stop} role="group" aria-label={label} className={styles.line}>
      {conflict ? (
        <>
          <Checkbox
            checked={ticked}
            tabIndex={stop.tabIndex}
            label={say('pane.history.take-before', { name: label })}
            onChange={(_, { checked }) => {
              onTick(checked === true);
            }}
          />
          <Facts
            facts={[
              [
                say(conflict.computed ? 'pane.history.stands.formula' : 'pane.history.stands'),
                shown(conflict.change.before),
              ],
              [say('pane.history.written'), shown(written)],
              [say('pane.history.before'), shown(before)],
              [
                say('pane.history.later'),
                conflict.later.length > 0
                  ? say('pane.history.later.entries', { numbers: conflict.later.join(', ') })
                  : say('pane.history.later.hand'),
              ],
            ]}
          />
        </>
      ) : (
        <>
          <p className={styles.name}>
            {label}
            {state === 'gone' && ` · ${say('pane.history.cell.gone')}`}
            {state === 'already' && ` · ${say('pane.history.cell.already')}`}
          </p>
          <BeforeAfter before={text(before)} after={text(written)} />
        </>
      )}
    </div>
  );
}

function Facts({ facts }: { readonly facts: readonly (readonly [string, string])[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.flatMap(([term, value]) => [
        <dt key={term} className={styles.term}>
          {term}
        </dt>,
        <dd key={`${term} value`} className={styles.value}>
          {value}
        </dd>,
      ])}
    </dl>
  );
}

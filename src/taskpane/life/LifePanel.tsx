import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { bundledPlan } from '../../plan/bundled/bundledPlan';
import { lifeOf } from '../../review/life/lifeOf';
import type { RowName } from '../../workbook/rowName';
import { useSay } from '../language/LanguageContext';
import { usePaneState, useScope } from '../session/SessionContext';
import { DecisionTexts } from './DecisionTexts';
import { FindingsNow } from './FindingsNow';
import { LifeEvents } from './LifeEvents';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  sentence: { marginBlock: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
});

/** The life of a row, or of the one that is selected in the sheet where none is given. */
export default function LifePanel({ row: wanted }: { readonly row: RowName | null }) {
  const styles = useStyles();
  const say = useSay();
  const { session } = useScope();
  const { checked, work, selected } = usePaneState();
  const [asked, setAsked] = useState(wanted === null);
  const row = asked ? (selected?.row ?? null) : wanted;
  const outcome = checked?.outcome;
  const life = useMemo(
    () => (row && outcome && row.key !== '' ? lifeOf(row, { ...outcome, original: bundledPlan }) : null),
    [row, outcome],
  );
  const ask = () => {
    setAsked(true);
    void session.run({ kind: 'selected-row' });
  };
  useEffect(() => {
    if (wanted === null) void session.run({ kind: 'selected-row' });
  }, [wanted, session]);

  return (
    <>
      <div className={styles.head}>
        <p className={styles.name}>{row ? [row.key, row.of].filter(Boolean).join(' · ') : ''}</p>
        {life?.place && (
          <Button
            size="small"
            disabledFocusable={work !== null}
            aria-label={say('pane.finding.show.label', { name: life.row.key })}
            onClick={() => {
              if (life.place) void session.run({ kind: 'show', place: life.place, label: life.row.key });
            }}
          >
            {say('pane.finding.show')}
          </Button>
        )}
        <Button size="small" disabledFocusable={work !== null} onClick={ask}>
          {say('pane.life.selected')}
        </Button>
      </div>
      <div role="status">
        {checked?.stale && <p className={styles.sentence}>{say('pane.life.stale')}</p>}
        {asked && selected && !row && <p className={styles.sentence}>{say('pane.life.nowhere')}</p>}
        {row?.key === '' && <p className={styles.sentence}>{say('pane.life.no-key')}</p>}
        {life && life.place === null && <p className={styles.sentence}>{say('pane.life.gone')}</p>}
      </div>
      {life && (
        <>
          <DecisionTexts table={life.row.table} texts={life.texts} />
          <LifeEvents table={life.row.table} events={life.events} />
          <FindingsNow findings={life.findings} />
        </>
      )}
    </>
  );
}

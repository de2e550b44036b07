import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { choiceOf } from '../../review/undo/chosenChanges';
import type { JournalEntry } from '../../workbook/journal/entry';
import { useSay } from '../language/LanguageContext';
import { VirtualList } from '../list/VirtualList';
import { usePaneState, useScope } from '../session/SessionContext';
import { CellLine } from './CellLine';
import { cellLines } from './cellLines';
import { EntryHead } from './EntryHead';
import { PlanSentences } from './PlanSentences';
import type { History } from './useHistory';
import { canUndo } from './useHistory';

const useStyles = makeStyles({
  head: { outlineStyle: 'none', marginBlock: tokens.spacingVerticalS },
  actions: {
    position: 'sticky',
    bottom: 0,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface EntryViewProps {
  readonly entry: JournalEntry;
  readonly history: History;
  onClose(): void;
}

/** An entry with its cells: what would be put back, and a tick for each that holds something else now. */
export function EntryView({ entry, history, onClose }: EntryViewProps) {
  const styles = useStyles();
  const say = useSay();
  const { session } = useScope();
  const { work } = usePaneState();
  const head = useRef<HTMLDivElement>(null);
  const plan = useMemo(() => history.planOf(entry), [history, entry]);
  const lines = useMemo(() => cellLines(plan), [plan]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const changed = lines.filter(({ conflict }) => conflict !== null);
  const chosen = changed.filter(({ id }) => ticked.has(id));
  const count = plan.ready.length + chosen.length;
  const possible =
    canUndo(plan) && (count > 0 || plan.facts.settings !== null || plan.facts.highlights !== null);

  useEffect(() => {
    head.current?.focus();
  }, []);

  const tick = (id: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  const undo = () => {
    const choices = changed.flatMap(({ id, conflict }) =>
      conflict ? [choiceOf(conflict, ticked.has(id) ? 'before' : 'standing')] : [],
    );
    onClose();
    void session.run({ kind: 'take-back', entry: entry.number, choices });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };

  return (
    <div onKeyDown={onKeyDown}>
      <Button size="small" icon={<ArrowLeftRegular />} onClick={onClose}>
        {say('pane.history.back')}
      </Button>
      <div ref={head} tabIndex={-1} className={styles.head}>
        <EntryHead entry={entry} undone={history.undone} />
        <PlanSentences plan={plan} />
      </div>
      {changed.length > 1 && (
        <Checkbox
          checked={chosen.length === changed.length ? true : chosen.length > 0 ? 'mixed' : false}
          label={say('pane.history.all')}
          onChange={(_, { checked }) => {
            setTicked(new Set(checked === true ? changed.map(({ id }) => id) : []));
          }}
        />
      )}
      <VirtualList
        label={say('pane.history.cells')}
        items={lines}
        keyOf={({ id }) => id}
        estimate={({ conflict }) => (conflict ? 160 : 72)}
        isStop={() => true}
        onOpen={({ id, conflict }) => {
          if (conflict) tick(id, !ticked.has(id));
        }}
        render={(line, stop) => (
          <CellLine
            line={line}
            stop={stop}
            date1904={history.date1904}
            ticked={ticked.has(line.id)}
            onTick={(on) => {
              tick(line.id, on);
            }}
          />
        )}
      />
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={!possible || work !== null} onClick={undo}>
          {count > 0 ? say('pane.history.undo', { count }) : say('pane.undo')}
        </Button>
      </div>
    </div>
  );
}

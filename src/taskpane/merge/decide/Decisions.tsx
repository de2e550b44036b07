import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { Consolidation, Decision } from '../../../consolidate/consolidation';
import { isOpen } from '../../../consolidate/decide/isOpen';
import type { Ledger } from '../../../consolidate/ledger/ledger';
import type { MasterView } from '../../../consolidate/master/masterView';
import type { Return } from '../../../consolidate/submission/submission';
import { StepBar } from '../../findings/StepBar';
import { useSay } from '../../language/LanguageContext';
import type { ListHandle } from '../../list/VirtualList';
import { useMergeStore, type MergeStore } from '../mergeWork';
import { useLostFocus } from '../useLostFocus';
import { ApplyBar } from './ApplyBar';
import { Board } from './Board';
import { BulkForm } from './BulkForm';
import { DecisionBook } from './DecisionBook';
import { DecidingContext, type Deciding } from './deciding';
import { withOthers } from './decided';
import { countOf, questionsOf, views, type View } from './listed';
import { nameOf, whereOf } from './questionText';
import { ResultList } from './ResultList';
import { StaleList } from './StaleList';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, outlineStyle: 'none' },
  sentence: { margin: 0, outlineStyle: 'none' },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  control: { minWidth: 0, width: '100%' },
});

export interface DecisionsProps {
  readonly consolidation: Consolidation;
  readonly returns: readonly Return[];
  /** Of the consolidation before anything was decided, which does not change it. */
  readonly account: Ledger;
  /** False while the files are held against the workbook anew. */
  readonly fresh: boolean;
  readonly master: MasterView;
  /** The ids of what an earlier consolidation settled, by the journal. */
  readonly settled: ReadonlySet<string>;
}

/** What came back and is to be decided: the board, the decisions, and the step that writes them. */
export function Decisions({ consolidation, returns, account, fresh, master, settled }: DecisionsProps) {
  const styles = useStyles();
  const say = useSay();
  const store = useMergeStore();
  const part = useLostFocus<HTMLElement>();
  const sentence = useRef<HTMLParagraphElement>(null);
  const list = useRef<ListHandle>(null);
  const [view, setView] = useState<View>('open');
  const [following, setFollowing] = useState(false);
  const [kept, setKept] = useState(() => openIn(consolidation));
  const deciding = useMemo((): Deciding => {
    return {
      master,
      decide(decision) {
        decideIn(store, [decision], consolidation);
      },
      withdraw(id) {
        const { decisions, withdrawn } = store.get();
        store.change({
          decisions: withOthers(decisions, [], [id]),
          withdrawn: new Set([...withdrawn, id]),
        });
      },
      isOwn: (id) => !settled.has(id) || store.get().decisions.some((each) => each.id === id),
      unitName: (unit) => {
        if (unit === null) return say('pane.merge.unit.unknown');
        const record = master.registry.byId(unit);
        return record?.abbreviations[0] ?? record?.name ?? unit;
      },
    };
  }, [master, say, store, consolidation, settled]);
  const open = countOf('open', consolidation);
  const shown =
    view === 'open'
      ? questionsOf(consolidation).filter(({ id, decision }) => decision === null || kept.has(id)).length
      : countOf(view, consolidation);

  return (
    <DecidingContext value={deciding}>
      <section ref={part} tabIndex={-1} className={styles.part} aria-label={say('pane.merge.decide.title')}>
        <Board ledger={account} master={master} />
        <DecisionBook consolidation={consolidation} returns={returns} master={master} fresh={fresh} />
        <StaleList
          stale={consolidation.staleDecisions}
          onDrop={() => {
            sentence.current?.focus();
          }}
        />
        <p ref={sentence} tabIndex={-1} role="status" className={styles.sentence}>
          {fresh
            ? say('pane.merge.decide.left', { open, all: countOf('questions', consolidation) })
            : say('pane.merge.receive.weighing')}
        </p>
        <BulkForm
          consolidation={consolidation}
          master={master}
          onDecide={(made) => {
            decideIn(store, made, consolidation);
          }}
        />
        <Field className={styles.field} label={say('pane.merge.view')}>
          <Select
            className={styles.control}
            value={view}
            onChange={(_, { value }) => {
              setKept(openIn(consolidation));
              setView(views.find((each) => each === value) ?? 'open');
            }}
          >
            {views.map((each) => (
              <option key={each} value={each}>
                {say('pane.merge.view.counted', {
                  view: say(`pane.merge.view.${each}`),
                  count: countOf(each, consolidation),
                })}
              </option>
            ))}
          </Select>
        </Field>
        {shown === 0 && <NoneListed view={view} />}
        <ResultList
          key={view}
          consolidation={consolidation}
          view={view}
          kept={kept}
          handle={list}
          following={following}
        />
        <ApplyBar
          consolidation={consolidation}
          ledger={account}
          open={open}
          fresh={fresh}
          onApplied={() => {
            setKept(new Set());
          }}
        />
        {shown > 1 && (
          <StepBar following={following} onFollow={setFollowing} onStep={(by) => list.current?.step(by)} />
        )}
      </section>
    </DecidingContext>
  );
}

function NoneListed({ view }: { readonly view: View }) {
  const styles = useStyles();
  const say = useSay();
  return <p className={styles.sentence}>{say(`pane.merge.view.none.${view}`)}</p>;
}

/** Keeps decisions, with the names of what they are about. */
function decideIn(store: MergeStore, made: readonly Decision[], consolidation: Consolidation): void {
  const { decisions, names } = store.get();
  const named = questionsOf(consolidation).map(
    (question) => [question.id, nameOf(whereOf(question))] as const,
  );
  const about = new Map(named);
  store.change({
    decisions: withOthers(decisions, made),
    names: new Map([...names, ...made.map(({ id }) => [id, about.get(id) ?? id] as const)]),
  });
}

function openIn(consolidation: Consolidation): ReadonlySet<string> {
  return new Set(
    questionsOf(consolidation)
      .filter(isOpen)
      .map(({ id }) => id),
  );
}

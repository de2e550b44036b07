import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CheckOutcome } from '../../actions/checkWorkbook';
import { judgeReplies } from '../../review/reply/judgeReplies';
import type { SlipReply } from '../../review/reply/readReply';
import type { ReplyItem } from '../../review/reply/replies';
import { useOpenPanel } from '../frame/PanelContext';
import { useLanguage, useSay } from '../language/LanguageContext';
import { workOf } from '../mine/workOf';
import { usePaneState, useScope } from '../session/SessionContext';
import { ReplyLine } from './ReplyLine';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  sentence: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  actions: {
    position: 'sticky',
    bottom: 0,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface ReplyTableProps {
  /** At least one. */
  readonly replies: readonly SlipReply[];
  readonly outcome: CheckOutcome;
}

/** What the answers change and close, each to be ticked: what is sure is ticked, the rest waits for a person. */
export function ReplyTable({ replies, outcome }: ReplyTableProps) {
  const styles = useStyles();
  const say = useSay();
  const openPanel = useOpenPanel();
  const { language } = useLanguage();
  const { session } = useScope();
  const { work } = usePaneState();
  const { snapshot, findings } = outcome;
  const { items, unfit, superseded, blank } = useMemo(
    () => judgeReplies({ replies, snapshot, work: workOf(outcome), findings }),
    [replies, snapshot, outcome, findings],
  );
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isTicked = (item: ReplyItem): boolean => !item.taken && (chosen.get(nameOf(item)) ?? item.sure);
  const ticked = items.filter(isTicked);
  const left = blank.reduce((sum, { findings: ids }) => sum + ids.length, 0);

  return (
    <>
      <p className={styles.sentence} role="status">
        {say('pane.reply.counts', { answers: items.length, ticked: ticked.length, left })}
      </p>
      <ul className={styles.list} aria-label={say('pane.slip.replies')}>
        {items.map((item) => (
          <li key={nameOf(item)}>
            <ReplyLine
              item={item}
              date1904={snapshot.date1904}
              ticked={isTicked(item)}
              onTick={(on) => {
                setChosen(new Map(chosen).set(nameOf(item), on));
              }}
            />
          </li>
        ))}
      </ul>
      {[...unfit, ...superseded].map(({ file, place, message }) => (
        <p key={`${file} ${place ?? ''} ${message.code}`} className={styles.sentence}>
          {`${[file, place].filter(Boolean).join(' · ')}: ${say(message)}`}
        </p>
      ))}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={ticked.length === 0 || work !== null}
          onClick={() => {
            openPanel(null);
            void session.run({ kind: 'take-replies', items: ticked, language });
          }}
        >
          {say('pane.reply.take', { count: ticked.length })}
        </Button>
      </div>
    </>
  );
}

/** The same for no two answers. */
const nameOf = ({ file, place, asked }: ReplyItem): string => `${file} ${place} ${asked.finding}`;

import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Finding } from '../../checks/finding';
import type { WorkItem } from '../../review/worklist/worklist';
import { useSay } from '../language/LanguageContext';
import { useItemStyles } from '../list/itemStyles';
import type { StopProps } from '../list/VirtualList';
import { useAsked, useDeciding } from './asked';
import { DecisionForm } from './DecisionForm';
import { formerText } from './decisionText';
import { FindingActions } from './FindingActions';
import { FindingFacts } from './FindingFacts';
import { ItemHead } from './ItemHead';
import { reachesOf } from './reachesOf';
import { textOfItem } from './textOfItem';

const useStyles = makeStyles({
  message: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  former: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface FindingItemProps {
  /** The key of its line. */
  readonly line: string;
  readonly item: WorkItem;
  readonly stop: StopProps;
}

/** One finding: where, what is the matter, what stands there, what was decided, what can be done. */
export function FindingItem({ line, item, stop }: FindingItemProps) {
  const styles = useStyles();
  const { item: look } = useItemStyles();
  const say = useSay();
  const { name, address, message } = textOfItem(item, say);
  return (
    <article {...stop} className={look} aria-label={name}>
      <ItemHead item={item} name={name} address={address} stop={stop} />
      <p className={styles.message}>{message}</p>
      {item.kind === 'standing' && item.former && (
        <p className={styles.former}>{formerText(item.former, say)}</p>
      )}
      <FindingFacts item={item} />
      {item.kind === 'standing' && <FindingActions line={line} item={item} name={name} stop={stop} />}
      {item.kind === 'standing' && <Question line={line} finding={item.finding} />}
    </article>
  );
}

/** What is asked about the finding before a decision is written down; nothing as long as nothing is. */
function Question({ line, finding }: { readonly line: string; readonly finding: Finding }) {
  const say = useSay();
  const { items } = useDeciding();
  const asked = useAsked(line);
  const reaches = useMemo(
    () => (asked === null ? [] : reachesOf(items, finding, say)),
    [asked, items, finding, say],
  );
  return asked && <DecisionForm key={asked.decision} asked={asked} reaches={reaches} />;
}

import type { Ref } from 'react';
import { memo, useDeferredValue, useMemo } from 'react';
import { useSay } from '../language/LanguageContext';
import type { ListHandle, StopProps } from '../list/VirtualList';
import { VirtualList } from '../list/VirtualList';
import { useShowFinding } from './useShowFinding';
import { FindingItem } from './FindingItem';
import { GroupHeading } from './GroupHeading';
import type { FindingLine } from './group';
import { groupFindings, linesOf } from './group';
import type { ListedItem } from './listedItem';
import { STEP_BAR_HEIGHT } from './StepBar';
import { useFollow } from './useFollow';

export interface FindingListProps {
  readonly shown: readonly ListedItem[];
  readonly handle: Ref<ListHandle>;
  /** True where the sheet goes along when the user goes through the list. */
  readonly following: boolean;
}

const NONE: readonly ListedItem[] = [];

/** The findings under the headings of their checks, of any number. */
export const FindingList = memo(function FindingList({ shown, handle, following }: FindingListProps) {
  const say = useSay();
  const show = useShowFinding();
  const onMove = useFollow(following);
  // The filters above it come first.
  const drawn = useDeferredValue(shown, NONE);
  const lines = useMemo(() => linesOf(groupFindings(drawn)), [drawn]);
  if (lines.length === 0) return null;
  return (
    <VirtualList
      label={say('pane.findings.list')}
      items={lines}
      handle={handle}
      covered={STEP_BAR_HEIGHT}
      keyOf={keyOf}
      estimate={(line) => (line.kind === 'group' ? 84 : 176)}
      isStop={(line) => line.kind === 'finding'}
      onMove={(line) => {
        if (line.kind === 'finding') onMove(line.listed.item);
      }}
      onOpen={(line) => {
        if (line.kind === 'finding' && line.listed.item.kind === 'standing') show(line.listed.item.finding);
      }}
      render={renderLine}
    />
  );
});

const keyOf = ({ key }: FindingLine): string => key;

function renderLine(line: FindingLine, stop: StopProps) {
  return line.kind === 'group' ? (
    <GroupHeading line={line.key} group={line.group} />
  ) : (
    <FindingItem line={line.key} item={line.listed.item} stop={stop} />
  );
}

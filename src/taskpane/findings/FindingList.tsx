import type { Ref } from 'react';
import type { WorkItem } from '../../review/worklist/worklist';
import { useSay } from '../language/LanguageContext';
import type { ListHandle } from '../list/VirtualList';
import { VirtualList } from '../list/VirtualList';
import { useShowFinding } from './useShowFinding';
import { FindingItem } from './FindingItem';
import { GroupHeading } from './GroupHeading';
import type { FindingLine } from './group';
import { STEP_BAR_HEIGHT } from './StepBar';

export interface FindingListProps {
  readonly lines: readonly FindingLine[];
  readonly handle: Ref<ListHandle>;
  /** The user came to a finding by going through the list. */
  onMove(item: WorkItem): void;
}

/** The findings under the headings of their checks, of any number. */
export function FindingList({ lines, handle, onMove }: FindingListProps) {
  const say = useSay();
  const show = useShowFinding();
  if (lines.length === 0) return null;
  return (
    <VirtualList
      label={say('pane.findings.list')}
      items={lines}
      handle={handle}
      covered={STEP_BAR_HEIGHT}
      keyOf={(line) => line.key}
      estimate={(line) => (line.kind === 'group' ? 84 : 176)}
      isStop={(line) => line.kind === 'finding'}
      onMove={(line) => {
        if (line.kind === 'finding') onMove(line.listed.item);
      }}
      onOpen={(line) => {
        if (line.kind === 'finding' && line.listed.item.kind === 'standing') show(line.listed.item.finding);
      }}
      render={(line, stop) =>
        line.kind === 'group' ? (
          <GroupHeading line={line.key} group={line.group} />
        ) : (
          <FindingItem line={line.key} item={line.listed.item} stop={stop} />
        )
      }
    />
  );
}

import { useSay } from '../language/LanguageContext';
import { VirtualList } from '../list/VirtualList';
import { useShowFinding } from './useShowFinding';
import { FindingItem } from './FindingItem';
import { GroupHeading } from './GroupHeading';
import type { FindingLine } from './group';

/** The findings under the headings of their checks, of any number. */
export function FindingList({ lines }: { readonly lines: readonly FindingLine[] }) {
  const say = useSay();
  const show = useShowFinding();
  if (lines.length === 0) return null;
  return (
    <VirtualList
      label={say('pane.findings.list')}
      items={lines}
      keyOf={(line) => line.key}
      estimate={(line) => (line.kind === 'group' ? 76 : 168)}
      isStop={(line) => line.kind === 'finding'}
      onOpen={(line) => {
        if (line.kind === 'finding') show(line.item.finding);
      }}
      render={(line, stop) =>
        line.kind === 'group' ? (
          <GroupHeading group={line.group} />
        ) : (
          <FindingItem finding={line.item.finding} stop={stop} />
        )
      }
    />
  );
}

import type { Ref } from 'react';
import { useMemo } from 'react';
import type {
  Consolidation,
  MergedCell,
  RejectedCell,
  SupersededCell,
} from '../../../consolidate/consolidation';
import type { Question } from '../../../consolidate/decide/outcome';
import type { Place } from '../../../workbook/port';
import { STEP_BAR_HEIGHT } from '../../findings/StepBar';
import { useSay } from '../../language/LanguageContext';
import type { ListHandle, StopProps } from '../../list/VirtualList';
import { VirtualList } from '../../list/VirtualList';
import { useScope } from '../../session/SessionContext';
import { MergedItem, RejectedItem, SupersededItem } from './CellItems';
import { useDeciding } from './deciding';
import { questionsOf, stillListed, type View } from './listed';
import { QuestionItem } from './QuestionItem';
import { nameOf, placeIn, whereOf, type Where } from './questionText';

type Line =
  | { readonly kind: 'question'; readonly key: string; readonly question: Question }
  | { readonly kind: 'merged'; readonly key: string; readonly cell: MergedCell }
  | { readonly kind: 'rejected'; readonly key: string; readonly cell: RejectedCell }
  | { readonly kind: 'superseded'; readonly key: string; readonly cell: SupersededCell };

const HEIGHTS = { question: 240, merged: 92, rejected: 110, superseded: 92 };

export interface ResultListProps {
  readonly consolidation: Consolidation;
  readonly view: View;
  /** What was open when the view was chosen: it stays in the list when it is decided. */
  readonly kept: ReadonlySet<string>;
  readonly handle: Ref<ListHandle>;
  /** True where the sheet goes along when the user goes through the list. */
  readonly following: boolean;
}

/** What the view names, of any number. */
export function ResultList({ consolidation, view, kept, handle, following }: ResultListProps) {
  const say = useSay();
  const { session } = useScope();
  const { master } = useDeciding();
  const lines = useMemo(() => linesOf(consolidation, view, kept), [consolidation, view, kept]);
  const show = (line: Line) => {
    const where = whereIs(line);
    const place: Place | null = where && placeIn(where, master);
    if (where && place) void session.run({ kind: 'show', place, label: nameOf(where) });
  };
  if (lines.length === 0) return null;
  return (
    <VirtualList
      label={say(`pane.merge.view.${view}`)}
      items={lines}
      handle={handle}
      covered={STEP_BAR_HEIGHT}
      keyOf={keyOf}
      estimate={({ kind }) => HEIGHTS[kind]}
      isStop={() => true}
      onOpen={show}
      onMove={(line) => {
        if (following) show(line);
      }}
      render={renderLine}
    />
  );
}

const keyOf = ({ key }: Line): string => key;

function linesOf(consolidation: Consolidation, view: View, kept: ReadonlySet<string>): readonly Line[] {
  const { merged, rejected, superseded } = consolidation;
  const keyed = ({ file, sheet, cell }: { file: string; sheet: string; cell: string }, at: number): string =>
    `${String(at)} ${file} ${sheet}!${cell}`;
  switch (view) {
    case 'open':
    case 'questions': {
      const all = questionsOf(consolidation);
      const listed = view === 'open' ? stillListed(all, kept) : all;
      return listed.map((question) => ({ kind: 'question', key: question.id, question }));
    }
    case 'merged':
      return merged.map((cell, at) => ({ kind: 'merged', key: keyed(cell, at), cell }));
    case 'rejected':
      return rejected.map((cell, at) => ({ kind: 'rejected', key: keyed(cell, at), cell }));
    case 'superseded':
      return superseded.map((cell, at) => ({ kind: 'superseded', key: keyed(cell, at), cell }));
  }
}

function whereIs(line: Line): Where | null {
  return line.kind === 'question' ? whereOf(line.question) : line.cell.place;
}

function renderLine(line: Line, stop: StopProps) {
  switch (line.kind) {
    case 'question':
      return <QuestionItem question={line.question} stop={stop} />;
    case 'merged':
      return <MergedItem cell={line.cell} stop={stop} />;
    case 'rejected':
      return <RejectedItem cell={line.cell} stop={stop} />;
    case 'superseded':
      return <SupersededItem cell={line.cell} stop={stop} />;
  }
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MergedCell, RejectedCell, SupersededCell } from '../../../consolidate/consolidation';
import { Change } from '../../fixes/Change';
import { useLanguage, useSay } from '../../language/LanguageContext';
import type { StopProps } from '../../list/VirtualList';
import { GoToCell } from '../GoToCell';
import { useDeciding } from './deciding';
import { nameOf, placeIn, valueText, type Where } from './questionText';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXS,
  },
  name: { fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface CellItemProps {
  readonly where: Where | null;
  /** What it is called where it is no cell of ours. */
  readonly otherwise: string;
  readonly from: string;
  readonly stop: StopProps;
  readonly children: ReactNode;
}

function CellItem({ where, otherwise, from, stop, children }: CellItemProps) {
  const styles = useStyles();
  const { master } = useDeciding();
  const name = where ? nameOf(where) : otherwise;
  const place = where && placeIn(where, master);
  return (
    <article {...stop} className={styles.item} aria-label={name}>
      <div className={styles.head}>
        <span className={styles.name} lang="vi">
          {name}
        </span>
        {place && <GoToCell place={place} label={name} tabIndex={stop.tabIndex} />}
      </div>
      {children}
      <p className={styles.quiet}>{from}</p>
    </article>
  );
}

/** A cell that the workbook gets: before and after, and from whom. */
export function MergedItem({ cell, stop }: { readonly cell: MergedCell; readonly stop: StopProps }) {
  const say = useSay();
  const { language } = useLanguage();
  const { unitName } = useDeciding();
  const sources = [cell, ...cell.also].map((each) =>
    say('pane.merge.side.sent', {
      unit: unitName(each.unit),
      file: each.file,
      address: `${each.sheet}!${each.cell}`,
    }),
  );
  return (
    <CellItem where={cell.place} otherwise="" from={sources.join('; ')} stop={stop}>
      <div lang="vi">
        <Change before={valueText(cell.before, language)} after={valueText(cell.after, language)} />
      </div>
    </CellItem>
  );
}

/** A cell that nothing was taken from: what stands there, and why not. */
export function RejectedItem({ cell, stop }: { readonly cell: RejectedCell; readonly stop: StopProps }) {
  const styles = useStyles();
  const say = useSay();
  const { unitName } = useDeciding();
  const address = `${cell.sheet}!${cell.cell}`;
  const from = say('pane.merge.side.sent', { unit: unitName(cell.unit), file: cell.file, address });
  return (
    <CellItem where={cell.place} otherwise={address} from={from} stop={stop}>
      <p className={styles.line} lang="vi">
        {cell.found}
      </p>
      <p className={styles.line}>{say(cell.message)}</p>
    </CellItem>
  );
}

/** A value that a later one of the same unit took the place of. */
export function SupersededItem({ cell, stop }: { readonly cell: SupersededCell; readonly stop: StopProps }) {
  const styles = useStyles();
  const say = useSay();
  const { language } = useLanguage();
  const { unitName } = useDeciding();
  const from = say('pane.merge.side.sent', {
    unit: unitName(cell.unit),
    file: cell.file,
    address: `${cell.sheet}!${cell.cell}`,
  });
  return (
    <CellItem where={cell.place} otherwise="" from={from} stop={stop}>
      <p className={styles.line} lang="vi">
        {valueText(cell.value, language) || say('pane.finding.found.nothing')}
      </p>
      <p className={styles.line}>{say('pane.merge.superseded.by', { file: cell.by })}</p>
    </CellItem>
  );
}

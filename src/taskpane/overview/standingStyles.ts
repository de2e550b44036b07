import { makeStyles, tokens } from '@fluentui/react-components';
import type { StandingId } from './figures';
import { fillOf } from './HighlightSwatch';

const useStyles = makeStyles({
  overdue: { boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStrokeAccessible}` },
  inTime: { backgroundColor: tokens.colorBrandBackground },
  noDate: { boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStrokeAccessible}` },
  done: { backgroundColor: tokens.colorStatusSuccessBackground3 },
});

/** How each kind of row is drawn in a bar and its legend; overdue and no date as in the sheet. */
export function useStandingStyles() {
  const styles = useStyles();
  return (id: StandingId): { className: string; style: { backgroundColor?: string } } => {
    const fill = id === 'overdue' ? fillOf('overdue') : id === 'noDate' ? fillOf('no-date') : undefined;
    return { className: styles[id], style: fill === undefined ? {} : { backgroundColor: fill } };
  };
}

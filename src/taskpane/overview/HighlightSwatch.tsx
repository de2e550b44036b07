import { makeStyles, tokens } from '@fluentui/react-components';
import type { HighlightBlueprint } from '../../workbook/blueprint';
import { highlights } from '../../workbook/highlights';

const useStyles = makeStyles({
  swatch: {
    display: 'inline-block',
    flexShrink: 0,
    boxSizing: 'border-box',
    width: '14px',
    height: '14px',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: 'none',
  },
});

/** The colour that a kind of row wears in the sheet. The word beside it says the same. */
export function HighlightSwatch({ id }: { readonly id: HighlightBlueprint['id'] }) {
  const styles = useStyles();
  return <span className={styles.swatch} style={{ backgroundColor: fillOf(id) }} aria-hidden="true" />;
}

/** `#RRGGBB` of a highlight. */
export function fillOf(id: HighlightBlueprint['id']): string | undefined {
  return highlights.find((highlight) => highlight.id === id)?.fill;
}

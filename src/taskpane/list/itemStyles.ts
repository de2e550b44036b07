import { makeStyles, tokens } from '@fluentui/react-components';

/** How an item of a work list looks: parted from the next by a hairline, marked at its left while it is the current one. */
export const useItemStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: '3px solid transparent',
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
    // Forced colours know no transparent line.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    '&[aria-current=true]': {
      borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
      '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
    },
  },
});

import { makeStyles, tokens } from '@fluentui/react-components';

/** How a plain list of points looks: what each is about, what is said of it, and a way to its cell below. */
export const usePointStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  point: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

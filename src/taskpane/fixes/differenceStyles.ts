import { makeStyles, tokens } from '@fluentui/react-components';

/** How the part of a text that goes, and the part that comes in its place, are marked. */
export const useDifferenceStyles = makeStyles({
  removed: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  added: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'none',
  },
});

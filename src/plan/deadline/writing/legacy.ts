import { legacyText } from '../../text/legacyText';

/** Letters that belong neither to Vietnamese nor to English. */
const FOREIGN =
  /[^\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}\p{Z}\p{C}]|[\u00a1-\u00a6\u00a8-\u00bf\u00d7\u00f7øûïåëüöñæîçßþð]/iu;

/** True when the text may be damaged: an old code page, bytes read wrongly, or another script. */
export function hasForeignLetters(text: string): boolean {
  return FOREIGN.test(text) || legacyText(text) !== null;
}

import { fromTcvn3 } from '../../text/tcvn3';
import { fromVni } from '../../text/vni';

/** What a text in an old code page stands for. */
export interface Legacy {
  readonly codePage: 'VNI' | 'TCVN3';
  readonly text: string;
}

/** A sign that no word holds, touching a letter: `th¸ng`, `n¨m`, `Tr­íc`. One is enough in so short a text. */
const TCVN3 = /[a-z][\u00a1-\u00ae\u00b5-\u00be\u00d7\u00f7]|[\u00a1-\u00ac\u00ae\u00b5-\u00be][a-z]/iu;
/** Letters that Vietnamese does not have, and pairs that only VNI writes: `Thaùng`, `naêm`, `Tröôùc`. */
const VNI = /[øûïåëüöñæî]|[ae][ùõâáàãêéèú]|o[ùõâ]|[uy][ùõ]|[ôö][ùõ]/iu;

/** The texts that old code pages offer; empty for plain Unicode. Only offered, since a cell is short. */
export function legacyReadings(text: string): Legacy[] {
  const found: Legacy[] = [];
  if (TCVN3.test(text)) found.push({ codePage: 'TCVN3', text: fromTcvn3(text) });
  if (VNI.test(text)) found.push({ codePage: 'VNI', text: fromVni(text) });
  return found;
}

/** Letters that belong neither to Vietnamese nor to English. */
const FOREIGN =
  /[^\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}\p{Z}\p{C}]|[\u00a1-\u00a6\u00a8-\u00bf\u00d7\u00f7øûïåëüöñæîçßþð]/iu;

/** True when the text may be damaged: an old code page, bytes read wrongly, or another script. */
export function hasForeignLetters(text: string): boolean {
  return FOREIGN.test(text) || legacyReadings(text).length > 0;
}

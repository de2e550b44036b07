import { folded } from '../folded';

const SUBJECT = /^(?:Về việc|V\/v)\s/iu;

/**
 * What the decision is about: the paragraphs between `QUYẾT ĐỊNH` and the issuing body, else one that
 * begins `Về việc`, else the title of the plan itself. As written, on one line.
 */
export function readTitle(head: readonly string[], all: readonly string[]): string | null {
  const named = head.findIndex((text) => folded(text) === 'quyet dinh');
  const below = named < 0 ? [] : head.slice(named + 1);
  const end = below.findIndex(isInCapitals);
  const subject = end < 0 ? below : below.slice(0, end);
  if (subject.length > 0) return subject.join(' ');
  return head.find((text) => SUBJECT.test(text)) ?? planTitle(all);
}

/** `KẾ HOẠCH …` in capitals with the paragraph below it, without what is in brackets. */
function planTitle(all: readonly string[]): string | null {
  const at = all.findIndex((text) => /^kế hoạch(?:\s|$)/iu.test(text) && isInCapitals(text));
  const title = all[at];
  if (title === undefined) return null;
  const next = all[at + 1]?.replace(/\s*\(.*$/u, '') ?? '';
  const goesOn = next !== '' && !isInCapitals(next) && !/^(?:Căn cứ|[IVX\d]+\.)\s/u.test(next);
  return goesOn ? `${title} ${next}` : title;
}

function isInCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

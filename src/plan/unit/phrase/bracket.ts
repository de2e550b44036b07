import { gap } from '../cell/gap';
import { bareForm } from '../cell/letterForm';
import { nameWords } from '../cell/unitCell';
import type { Claim } from '../claim';
import type { NamedCell } from '../match/knownNames';
import type { UnitRecord } from '../unit';

/** The claim with the bracket behind it, where that only writes the same unit in another way. */
export function withBracket(named: NamedCell, claim: Claim): Claim {
  const { cell, known } = named;
  const end = bracketEnd(named, claim.to);
  if (end === claim.to || claim.kind === 'group') return claim;
  const inside = known[claim.to];
  const words = cell.words.slice(claim.to, end);
  if (claim.kind === 'unknown') {
    const short = words.length === 1 && words[0]?.acronym === true && !inside;
    return short ? { ...claim, to: end } : claim;
  }
  const records = claim.kind === 'known' ? [claim.name.form.record] : claim.near.map(({ record }) => record);
  const same = inside?.to === end && records.includes(inside.form.record);
  const short = words.map(({ form }) => form).join('');
  return same || records.some((record) => isShortFor(short, record)) ? { ...claim, to: end } : claim;
}

/** The first word behind the bracket that opens right before word `at`; `at` where none does. */
function bracketEnd({ cell }: NamedCell, at: number): number {
  if (((cell.gaps[at] ?? 0) & ~gap.line) !== gap.open) return at;
  let place = at + 1;
  while (place < Math.min(cell.words.length, at + 30) && ((cell.gaps[place] ?? 0) & gap.close) === 0)
    place += 1;
  return ((cell.gaps[place] ?? 0) & gap.close) !== 0 ? place : at;
}

/** `ATTT` for Cục An toàn thông tin, `VCLTTTT`: the initials, or a short form without its head word. */
function isShortFor(short: string, record: UnitRecord): boolean {
  const { words } = nameWords(record.name);
  const initials = words.map(({ form }) => form.charAt(0)).join('');
  const tails = record.abbreviations.map((written) =>
    nameWords(written)
      .words.slice(1)
      .map(({ form }) => form)
      .join(''),
  );
  const bare = bareForm(short);
  return [initials, initials.slice(1), ...tails].some(
    (known) => known.length > 1 && bareForm(known) === bare,
  );
}

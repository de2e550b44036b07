import { oneSpaced } from './cell/letterForm';
import type { Claim } from './claim';
import type { NamedCell } from './match/knownNames';
import { damerau } from './match/damerau';
import { noteOfKnown } from './note/noteOfKnown';
import { noteOfNear } from './note/noteOfNear';
import { nearUnknown } from './match/nearUnknown';
import type { UnitPart, UnitRecord, UnitSuggestion } from './unit';
import { unitCell } from './cell/unitCell';

/** The parts of a cell, as its words were claimed. */
export function partsOf(named: NamedCell, claims: readonly Claim[]): UnitPart[] {
  return claims.map((claim) => partOf(named, claim));
}

function partOf(named: NamedCell, claim: Claim): UnitPart {
  const { start, end } = stretchOf(named, claim);
  const text = named.cell.text.slice(start, end);
  const nobody = { written: oneSpaced(text), start, end, unit: null, name: null, suggestions: [] };
  if (claim.kind === 'group') return { ...nobody, kind: 'group' };
  if (claim.kind === 'unknown') return { ...nobody, kind: 'unknown', ...nearUnknown(named, claim) };
  const elliptical = claim.prefix === '' ? {} : { elliptical: true };
  if (claim.kind === 'near') {
    const suggestions = claim.near.map(({ record, distance }) => suggestion(record, distance));
    const [only] = claim.near;
    const sure = only !== undefined && claim.near.length === 1 && only.plausible;
    const note = noteOfNear(nobody.written, claim);
    if (!sure) return { ...nobody, kind: 'unknown', suggestions, note, ...elliptical };
    return {
      ...nobody,
      kind: 'misspelt',
      unit: only.record.id,
      name: only.record.name,
      suggestions,
      note,
      ...elliptical,
    };
  }
  const { form, rivals } = claim.name;
  const { record } = form;
  if (rivals.length > 0) {
    return {
      ...nobody,
      kind: 'unknown',
      suggestions: [form, ...rivals].map((each) => suggestion(each.record, 0)),
    };
  }
  const whole = { ...nobody, unit: record.id, name: record.name };
  if (form.source === 'misspelt') {
    const distance = damerau(...formsOf(form.written, record.name));
    const near = {
      kind: 'near' as const,
      from: claim.from,
      to: claim.to,
      near: [{ to: claim.to, record, distance, plausible: true }],
      list: claim.list,
      prefix: claim.prefix,
    };
    const note = noteOfNear(nobody.written, near);
    return { ...whole, kind: 'misspelt', suggestions: [suggestion(record, distance)], note, ...elliptical };
  }
  if (isOfficial(text, record)) return { ...whole, kind: 'exact' };
  const accepted = form.source === 'accepted' && form.written === nobody.written ? { accepted: true } : {};
  return { ...whole, kind: 'variant', note: noteOfKnown(text, claim), ...accepted, ...elliptical };
}

/** Code point by code point, white space aside. */
function isOfficial(text: string, record: UnitRecord): boolean {
  return text.replace(/\s+/gu, ' ') === record.name.normalize('NFC');
}

function formsOf(one: string, other: string): [string, string] {
  const form = (text: string): string =>
    unitCell(text)
      .words.map((word) => word.form)
      .join(' ');
  return [form(one), form(other)];
}

function suggestion(record: UnitRecord, distance: number): UnitSuggestion {
  return { unit: record.id, name: record.name, distance };
}

/** From the first word to the last, with the bracket that closes behind it and a full stop at its end. */
function stretchOf({ cell }: NamedCell, claim: Claim): { start: number; end: number } {
  const start = cell.words[claim.from]?.start ?? 0;
  const last = cell.words[claim.to - 1]?.end ?? start;
  const behind = cell.text.slice(last, cell.words[claim.to]?.start ?? cell.text.length);
  const opened = /[([{]/.test(cell.text.slice(start, last)) ? /^[^)\]}]{0,20}[)\]}]/.exec(behind) : null;
  const end = last + (opened?.[0].length ?? 0);
  const stop = /^\s*\.(?![.\p{L}\p{N}])/u.exec(cell.text.slice(end, end + 20));
  return { start, end: end + (stop?.[0].length ?? 0) };
}

import { oneSpaced } from './cell/letterForm';
import { longestPhrase, nameWords } from './cell/unitCell';
import type { Claim, KnownClaim, NearClaim } from './claim';
import { damerau } from './match/damerau';
import type { NamedCell } from './match/knownNames';
import { nearUnknown } from './match/nearUnknown';
import { dittos } from './match/vocabulary';
import { noteOfKnown } from './note/noteOfKnown';
import { noteOfNear } from './note/noteOfNear';
import type { UnitPart, UnitRecord, UnitSuggestion } from './unit';

/** A part of which nobody is known yet. */
type Stretch = Pick<UnitPart, 'written' | 'start' | 'end' | 'unit' | 'name' | 'suggestions'>;

/** The parts of a cell, as its words were claimed. */
export function partsOf(named: NamedCell, claims: readonly Claim[]): UnitPart[] {
  if (claims.length === 0) return dittoMark(named.cell.text);
  return claims.map((claim) => {
    const { start, end } = stretchOf(named, claim);
    const text = named.cell.text.slice(start, end);
    const stretch = { written: oneSpaced(text), start, end, unit: null, name: null, suggestions: [] };
    if (claim.kind === 'group') return { ...stretch, kind: 'group' };
    if (claim.kind === 'unknown') {
      const ditto =
        longestPhrase(named.cell, claim.from, dittos) > 0 ? { note: { code: 'reading.unit.ditto' } } : {};
      return { ...stretch, kind: 'unknown', ...nearUnknown(named, claim), ...ditto };
    }
    const elliptical = claim.list === null ? {} : { elliptical: true };
    const part = claim.kind === 'near' ? nearPart(stretch, claim) : knownPart(stretch, text, claim);
    return { ...part, ...elliptical };
  });
}

function nearPart(stretch: Stretch, { near, prefix }: Pick<NearClaim, 'near' | 'prefix'>): UnitPart {
  const suggestions = near.map(({ record, distance }) => suggestion(record, distance));
  const note = noteOfNear(prefix + stretch.written, near);
  const [only, ...others] = near;
  if (!only?.plausible || others.length > 0) return { ...stretch, kind: 'unknown', suggestions, note };
  return { ...stretch, kind: 'misspelt', unit: only.record.id, name: only.record.name, suggestions, note };
}

function knownPart(stretch: Stretch, text: string, claim: KnownClaim): UnitPart {
  const { form, rivals } = claim.name;
  const { record } = form;
  if (rivals.length > 0) {
    const suggestions = [form, ...rivals].map((each) => suggestion(each.record, 0));
    const names = suggestions.map(({ name }) => name).join('; ');
    return {
      ...stretch,
      kind: 'unknown',
      suggestions,
      note: { code: 'reading.unit.shared', params: { names } },
    };
  }
  const whole = { ...stretch, unit: record.id, name: record.name };
  if (isOfficial(text, record)) return { ...whole, kind: 'exact' };
  if (isAccepted(stretch.written, record)) {
    const note = { code: 'reading.unit.accepted', params: { name: record.name } };
    return { ...whole, kind: 'variant', note, accepted: true };
  }
  if (form.source === 'misspelt') {
    const distance = damerau(lettersOf(form.written), lettersOf(record.name));
    const near = { to: claim.to, record, spelling: record.name, distance, plausible: true };
    return nearPart(stretch, { near: [near], prefix: claim.prefix });
  }
  if (form.source !== 'abbreviation' && !claim.name.bare && hasBareAnd(text)) {
    const near = { to: claim.to, record, spelling: form.written, distance: 1, plausible: true };
    return nearPart(stretch, { near: [near], prefix: claim.prefix });
  }
  return { ...whole, kind: 'variant', note: noteOfKnown(text, claim) };
}

/** A person accepted exactly this spelling, its stops and brackets included. */
function isAccepted(written: string, { aliases }: UnitRecord): boolean {
  return aliases.some((alias) => alias.kind === 'accepted' && oneSpaced(alias.written) === written);
}

/** `và` without its accent, in a name that otherwise has them. */
function hasBareAnd(text: string): boolean {
  return /\s[Vv][Aa]\s/.test(text);
}

function lettersOf(name: string): string {
  return nameWords(name)
    .words.map((word) => word.form)
    .join(' ');
}

/** Code point by code point, white space aside. */
function isOfficial(text: string, record: UnitRecord): boolean {
  return text.replace(/\s+/gu, ' ') === record.name.normalize('NFC');
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

/** A cell with quotation marks alone says "the same as above". */
function dittoMark(text: string): UnitPart[] {
  const mark = /^[\s\-–—]*(["'“”‘’〃″＂]+)[\s\-–—.]*$/u.exec(text.length > 40 ? '' : text)?.[1];
  if (mark === undefined) return [];
  const start = text.indexOf(mark);
  const stretch = { written: mark, start, end: start + mark.length, unit: null, name: null, suggestions: [] };
  return [{ ...stretch, kind: 'unknown', note: { code: 'reading.unit.ditto' } }];
}

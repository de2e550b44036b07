import { gap, SEPARATOR } from '../cell/gap';
import { longestPhrase, type Phrases, type UnitCell } from '../cell/unitCell';
import { endsName, type NamedCell } from '../match/knownNames';
import {
  addresses,
  bindings,
  connectors,
  plurals,
  remarks,
  roleNouns,
  roles,
  setOffRoles,
} from '../match/vocabulary';

/** The first word from `at` on that can belong to a name: numbering, connectors and role words are passed. */
export function skipWords(named: NamedCell, at: number, afterName: boolean): number {
  let place = at;
  for (;;) {
    const next = skipOnce(named, place, afterName);
    if (next === place) return place;
    place = next;
  }
}

function skipOnce(named: NamedCell, at: number, afterName: boolean): number {
  const { cell, known } = named;
  if (at >= cell.words.length) return at;
  const numbered = afterNumbering(named, at);
  if (numbered > at) return numbered;
  if (known[at]) return at;
  const role = afterRole(named, at);
  if (role > at) return role;
  const connector = longestPhrase(cell, at, connectors);
  if (connector > 0) return at + connector;
  if (isEtCetera(cell, at)) return at + 2;
  const address = longestPhrase(cell, at, addresses);
  if (address > 0 && known[at + address] && ((cell.gaps[at + address] ?? 0) & SEPARATOR) === 0)
    return at + address;
  const binding = longestPhrase(cell, at, bindings);
  return afterName && binding > 0 && known[at + binding] ? at + binding : at;
}

/** `v.v.` */
function isEtCetera({ words, gaps }: UnitCell, at: number): boolean {
  return words[at]?.form === 'v' && words[at + 1]?.form === 'v' && gaps[at + 1] === gap.tightStop;
}

/** `1.`, `2)`, `a)`, `(3)`, `1.2.`, `IV.`; also a bare number before a name. */
export function afterNumbering({ cell, known }: NamedCell, at: number): number {
  const { form = '' } = cell.words[at] ?? {};
  const before = cell.gaps[at] ?? 0;
  const after = cell.gaps[at + 1] ?? 0;
  const number = /^\d{1,3}$/.test(form);
  if (!number && !/^(?:[a-zđ]|[ivx]{1,4})$/.test(form)) return at;
  const fresh = at === 0 || (before & SEPARATOR) !== 0 || (before & gap.line) !== 0 || number;
  if (!fresh) return at;
  if ((after & (gap.stop | gap.close)) !== 0) return at + 1;
  if (number && (after & (gap.tightStop | gap.spacedDash | gap.slash)) !== 0) return at + 1;
  return number && known[at + 1] ? at + 1 : at;
}

/** The word after role words (`chủ trì`, `đơn vị phối hợp:`, `(phối hợp)`) that stand by themselves at `at`. */
export function afterRole({ cell, known }: NamedCell, at: number): number {
  const opened = ((cell.gaps[at] ?? 0) & gap.open) !== 0;
  if (opened) {
    const remark = at + longestPhrase(cell, at, remarks);
    if (remark > at && ((cell.gaps[remark] ?? 0) & gap.close) !== 0) return remark;
  }
  const noun = longestPhrase(cell, at, roleNouns);
  const setOff = rolesEnd(cell, at + noun, setOffRoles);
  const behind = cell.gaps[setOff] ?? 0;
  const closed = (behind & gap.colon) !== 0 || (opened && (behind & gap.close) !== 0);
  if (setOff > at + noun && closed) return setOff;
  const end = rolesEnd(cell, at + noun, roles);
  if (end === at + noun) return at;
  const after = cell.gaps[end] ?? 0;
  if (noun > 0) return (after & gap.line) !== 0 && known[end] && (after & SEPARATOR) === 0 ? end : at;
  return endsName(cell, end, known) || longestPhrase(cell, end, plurals) > 0 ? end : at;
}

const ROLE_SIGNS = gap.comma | gap.and | gap.slash | gap.line | gap.dash | gap.spacedDash;

function rolesEnd(cell: UnitCell, at: number, vocabulary: Phrases): number {
  let place = at;
  for (;;) {
    const apart = place > at && ((cell.gaps[place] ?? 0) & ~ROLE_SIGNS) !== 0;
    const role = apart ? 0 : longestPhrase(cell, place, vocabulary);
    if (role === 0) return place;
    place += role;
  }
}

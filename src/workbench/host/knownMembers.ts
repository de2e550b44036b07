import type { Members } from './apiObject';

export type MemberKind = 'property' | 'property, also written' | 'object' | 'method' | 'event';

/** One member of the API that the host answers, in the library's own spelling. */
export interface KnownMember {
  readonly object: string;
  readonly member: string;
  readonly kind: MemberKind;
}

/** Names under which the library sends a member that its types call otherwise, or do not show. */
const ON_THE_WIRE: ReadonlySet<string> = new Set([
  'Range.getMergedAreas',
  'Style.orientation',
  'TableRowCollection.getItem',
  'Worksheet.gridlines',
  'Worksheet.headings',
]);

const known = new Map<string, KnownMember>();

/** Notes what a type of object answers; `define` calls it. */
export function keepMembers(
  members: Pick<Members<never>, 'type' | 'read' | 'write' | 'open' | 'call' | 'items' | 'item'>,
): void {
  const { type, read = {}, write = {}, open = {}, call = {} } = members;
  const note = (sent: string, kind: MemberKind): void => {
    const member = sent.charAt(0).toLowerCase() + sent.slice(1);
    const name = `${type}.${member}`;
    if (!ON_THE_WIRE.has(name)) known.set(name, { object: type, member, kind });
  };
  for (const name of Object.keys(read)) if (isPublic(name)) note(name, 'property');
  for (const name of Object.keys(write)) if (isPublic(name)) note(name, 'property, also written');
  for (const name of Object.keys(open)) if (isPublic(name)) note(name, 'object');
  for (const name of Object.keys(call)) {
    const event = /^_Register(.+)Event$/.exec(name)?.[1];
    if (event !== undefined) note(`On${event === 'DataChanged' ? 'Changed' : event}`, 'event');
    else if (isPublic(name)) note(name, 'method');
  }
  if (members.items !== undefined) note('Items', 'property');
  if (members.item !== undefined) note('GetItem', 'method');
}

/** The library's own helpers begin with a line. */
function isPublic(name: string): boolean {
  return !name.startsWith('_');
}

/** Every member that the host answers, by object and name. */
export function knownMembers(): readonly KnownMember[] {
  return [...known.values()].sort((a, b) =>
    a.object === b.object ? compare(a.member, b.member) : compare(a.object, b.object),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

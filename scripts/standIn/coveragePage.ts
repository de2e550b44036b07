// The host's objects register their members when they are loaded.
import '../../src/workbench/host/host';
import { knownMembers, type KnownMember, type MemberKind } from '../../src/workbench/host/knownMembers';
import { list, page } from './markdown';

const KINDS: readonly (readonly [MemberKind, string])[] = [
  ['property', 'read'],
  ['property, also written', 'read and written'],
  ['object', 'objects'],
  ['method', 'methods'],
  ['event', 'events'],
];

/** The page of what the stand-in answers, object by object, read off the host itself. */
export function coveragePage(members: readonly KnownMember[] = knownMembers()): string {
  const objects = [...new Set(members.map(({ object }) => object))];
  return page(
    '# What the stand-in answers',
    'Written by `npx tsx scripts/write-stand-in-pages.ts` from the objects in `src/workbench/host`; a test holds it current. ' +
      `${members.length} members of ${objects.length} objects. Every other member is refused with \`NotImplemented\` and its name. ` +
      'Which arguments and values are answered stands with each member in the source; a value that is not known is refused in the same way.',
    ...objects.flatMap((object) => [
      `## ${object}`,
      sectionOf(members.filter((each) => each.object === object)),
    ]),
  );
}

function sectionOf(members: readonly KnownMember[]): string {
  return list(
    KINDS.flatMap(([kind, title]) => {
      const names = members.filter((each) => each.kind === kind).map(({ member }) => `\`${member}\``);
      return names.length === 0 ? [] : [`${title}: ${names.join(', ')}`];
    }),
  );
}

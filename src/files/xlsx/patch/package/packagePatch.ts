import { openPackage, type OfficePackage } from '../../../archive/openPackage';
import { attribute, locate, type LocatedTag } from '../locate';
import { splice, type Splice } from '../splices';
import { encodeLike } from './partText';
import { rewriteArchive } from './rewriteArchive';

const CONTENT_TYPES = '[Content_Types].xml';

/** An Office file under change: parts that were not named in a change stay as they are, to the byte. */
export class PackagePatch {
  readonly office: OfficePackage;
  private readonly texts = new Map<string, string>();
  private readonly dropped = new Set<string>();

  /** @throws Failure as `openPackage` */
  constructor(private readonly source: Uint8Array) {
    this.office = openPackage(source);
  }

  /** The part's text as it stands after the changes so far. */
  text(part: string): string {
    return this.texts.get(part) ?? this.office.archive.text(part);
  }

  replace(part: string, text: string): void {
    this.texts.set(part, text);
  }

  /** Changes elements of a part: for each start tag, the new text of the tag, or null to leave it alone. */
  editTags(part: string, edit: (tag: LocatedTag, text: string) => string | null): void {
    const text = this.text(part);
    const splices: Splice[] = [];
    locate(text, part, {
      open(tag) {
        const written = edit(tag, text);
        if (written !== null) splices.push({ start: tag.start, end: tag.end, text: written });
      },
    });
    if (splices.length > 0) this.replace(part, splice(text, splices));
  }

  /**
   * Takes a part out, with its content type, its relationships and those that lead to it from `owner`.
   * What it alone had led to must be taken out by name.
   */
  drop(part: string, owner: string): void {
    const name = this.office.find(part);
    if (name === null) return;
    this.dropped.add(name);
    const ids = new Set(
      this.office.relationships(owner).flatMap(({ id, target }) => (target === part ? [id] : [])),
    );
    this.removeElements(relationshipsOf(owner), (tag) => ids.has(attribute(tag, 'Id') ?? ''));
    const path = `/${name}`.toLowerCase();
    this.removeElements(CONTENT_TYPES, (tag) => attribute(tag, 'PartName')?.toLowerCase() === path);
    const own = this.office.find(relationshipsOf(name));
    if (own !== null) this.dropped.add(own);
  }

  /** Changes the content types: for each start tag, the new text of the tag, or null to leave it alone. */
  editContentTypes(edit: (tag: LocatedTag, text: string) => string | null): void {
    this.editTags(this.office.find(CONTENT_TYPES) ?? CONTENT_TYPES, edit);
  }

  /** Changes the relationships of a part in the same way. */
  editRelationships(owner: string, edit: (tag: LocatedTag, text: string) => string | null): void {
    const part = this.office.find(relationshipsOf(owner));
    if (part !== null) this.editTags(part, edit);
  }

  /** The names of the parts that remain. */
  parts(): readonly string[] {
    return this.office.archive.entries.filter((entry) => !this.dropped.has(entry));
  }

  /** The whole file. */
  bytes(): Uint8Array {
    const changes = new Map<string, Uint8Array | null>();
    for (const [part, text] of this.texts) {
      changes.set(part, encodeLike(this.office.archive.bytes(part), text));
    }
    for (const part of this.dropped) changes.set(part, null);
    return rewriteArchive(this.source, changes);
  }

  /** Both lists hold empty elements alone, written `<a/>` or `<a></a>`. */
  private removeElements(part: string, unwanted: (tag: LocatedTag) => boolean): void {
    const name = this.office.find(part);
    if (name === null) return;
    const text = this.text(name);
    const splices: Splice[] = [];
    let start = -1;
    locate(text, name, {
      open(tag) {
        start = unwanted(tag) ? tag.start : -1;
      },
      close(tag) {
        if (start >= 0) splices.push({ start, end: tag.end, text: '' });
        start = -1;
      },
    });
    if (splices.length > 0) this.replace(name, splice(text, splices));
  }
}

function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

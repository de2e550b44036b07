import { zipSync, type Zippable } from 'fflate';
import { element, escapeMarkup, part } from '../xml';
import { contentType, namespace } from './namespaces';

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/**
 * The one time that stands in every zip entry. A zip holds local time, so it is made from local parts: the
 * same bytes in every time zone.
 */
const ENTRY_TIME = new Date(1980, 0, 1, 12);

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Collects the parts of a package, their content types and relationships, and zips them. */
export class PackageWriter {
  private readonly parts = new Map<string, string>();
  private readonly types = new Map<string, string>();
  private readonly relations = new Map<string, Relationship[]>();

  /** Adds a part at a path without a leading slash. Without a type, its extension's default holds. */
  add(path: string, text: string, type?: string): void {
    this.parts.set(path, text);
    if (type !== undefined) this.types.set(path, type);
  }

  /**
   * Relates a part (the empty path is the package itself) to another part.
   * @returns the relationship's id
   */
  relate(source: string, type: string, targetPath: string): string {
    return this.push(source, type, relativePath(source, targetPath), false);
  }

  /** Relates a part to an address outside the package; nothing is ever fetched from there. */
  relateOutside(source: string, type: string, address: string): string {
    return this.push(source, type, address, true);
  }

  /** The zip. The same parts give the same bytes. */
  bytes(): Uint8Array {
    const files: Zippable = {};
    const encoder = new TextEncoder();
    const put = (path: string, text: string): void => {
      files[path] = encoder.encode(text);
    };
    put('[Content_Types].xml', this.contentTypes());
    for (const [source, list] of this.relations) {
      put(`${folderOf(source)}_rels/${nameOf(source)}.rels`, relationshipsPart(list));
    }
    for (const [path, text] of this.parts) put(path, text);
    return zipSync(files, { level: 6, mtime: ENTRY_TIME });
  }

  private push(source: string, type: string, target: string, external: boolean): string {
    const list = this.relations.get(source) ?? [];
    const id = `rId${list.length + 1}`;
    list.push({ id, type, target, external });
    this.relations.set(source, list);
    return id;
  }

  private contentTypes(): string {
    const vml = [...this.parts.keys()].some((path) => path.endsWith('.vml'));
    return part(
      element(
        'Types',
        { xmlns: namespace.contentTypes },
        element('Default', { Extension: 'rels', ContentType: contentType.relations }),
        element('Default', { Extension: 'xml', ContentType: contentType.xml }),
        vml ? element('Default', { Extension: 'vml', ContentType: contentType.vml }) : '',
        ...[...this.types].map(([path, type]) =>
          element('Override', { PartName: `/${path}`, ContentType: type }),
        ),
      ),
    );
  }
}

/** The target as seen from the source's folder, which some readers insist on: `../tables/table1.xml`. */
function relativePath(source: string, target: string): string {
  const from = folderOf(source).split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** Addresses are no `ST_Xstring`: only markup is escaped in them. */
function relationshipsPart(list: readonly Relationship[]): string {
  const items = list.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${id}" Type="${type}" Target="${escapeMarkup(target)}"` +
      `${external ? ' TargetMode="External"' : ''}/>`,
  );
  return part(element('Relationships', { xmlns: namespace.packageRelations }, ...items));
}

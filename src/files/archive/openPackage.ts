import { Failure } from '../../plan/failure';
import { relationshipType } from '../xml/namespaces';
import { openArchive, type Archive } from './openArchive';
import { readXml } from '../xml/readXml';
import type { ReadingMeans } from './readingMeans';

export interface Relationship {
  readonly id: string;
  /** Without what tells transitional from strict: `worksheet`, `hyperlink`. */
  readonly type: string;
  /** The name of a part within the archive, or as written where `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** An Office file: parts with content types, tied together by relationships. */
export interface OfficePackage {
  readonly archive: Archive;
  /** The relationships of a part; of the package itself for the empty name. */
  relationships(part: string): readonly Relationship[];
  /** The content type of a part, in lower case; empty where none is given. */
  contentType(part: string): string;
  /** The archive's name of a part, which is compared without letter case; null where it is not there. */
  find(part: string): string | null;
}

const CONTENT_TYPES = '[Content_Types].xml';

/**
 * Opens an Office file (.xlsx, .docx).
 * @throws Failure as `openArchive`; `file.part-missing` without content types or relationships;
 *   `file.doubled-entry` where two parts differ in letter case alone; `file.open-document`; `file.not-office` for any other archive
 */
export function openPackage(bytes: Uint8Array, means?: ReadingMeans): OfficePackage {
  const archive = openArchive(bytes, means);
  const parts = new Map<string, string>();
  for (const entry of archive.entries) {
    if (parts.has(entry.toLowerCase())) throw new Failure('file.doubled-entry', { entry });
    parts.set(entry.toLowerCase(), entry);
  }
  const find = (part: string): string | null => parts.get(part.toLowerCase()) ?? null;
  if (find('mimetype') !== null && find('META-INF/manifest.xml') !== null) {
    throw new Failure('file.open-document');
  }
  if (find(CONTENT_TYPES) === null && find('_rels/.rels') === null) throw new Failure('file.not-office');
  const typesPart = find(CONTENT_TYPES) ?? CONTENT_TYPES;
  const types = archive.known(typesPart, 'types', () => readContentTypes(archive, typesPart));
  return {
    archive,
    find,
    contentType: (part) =>
      types.get(`/${part}`.toLowerCase()) ?? types.get(part.slice(part.lastIndexOf('.')).toLowerCase()) ?? '',
    relationships: (part) => readRelationships(archive, find, part),
  };
}

function readContentTypes(archive: Archive, part: string): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  readXml(archive, part, {
    open(name, attributes) {
      const type = attributes.get('ContentType')?.toLowerCase() ?? '';
      if (name === 'ct:Default') types.set(`.${attributes.get('Extension') ?? ''}`.toLowerCase(), type);
      if (name === 'ct:Override') types.set((attributes.get('PartName') ?? '').toLowerCase(), type);
      return undefined;
    },
  });
  return types;
}

function readRelationships(
  archive: Archive,
  find: (part: string) => string | null,
  part: string,
): readonly Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const source = find(`${folder}_rels/${part.slice(slash)}.rels`);
  if (source === null) return [];
  return archive
    .known(source, 'relationships', () => writtenRelationships(archive, source))
    .map((written) =>
      written.external ? written : { ...written, target: resolveTarget(folder, written.target, find) },
    );
}

/** With targets as they are written. */
function writtenRelationships(archive: Archive, source: string): readonly Relationship[] {
  const relationships: Relationship[] = [];
  readXml(archive, source, {
    open(name, attributes) {
      if (name !== 'rel:Relationship') return undefined;
      relationships.push({
        id: attributes.get('Id') ?? '',
        type: relationshipType(attributes.get('Type') ?? ''),
        target: attributes.get('Target') ?? '',
        external: attributes.get('TargetMode')?.toLowerCase() === 'external',
      });
      return undefined;
    },
  });
  return relationships;
}

/** A target is relative to its source's folder, or from the top with a leading slash; it may be escaped. */
function resolveTarget(folder: string, target: string, find: (part: string) => string | null): string {
  const path = target.replaceAll('\\', '/').replace(/[#?].*$/s, '');
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  const name = steps.join('/');
  return find(name) ?? find(unescaped(name)) ?? name;
}

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

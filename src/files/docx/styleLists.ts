import type { Archive } from '../archive/openArchive';
import { childOf, childrenOf, readXmlTree, type XmlNode } from '../xml/xmlTree';
import type { ListPlace } from './numbering';

interface Style {
  readonly basedOn: string | undefined;
  readonly list: string | undefined;
  readonly level: string | undefined;
}

const LONGEST_CHAIN = 20;

/**
 * The list that a paragraph style puts its paragraphs in, by the style's id.
 * @throws Failure as `readXmlTree`
 */
export function readStyleLists(archive: Archive, part: string): ReadonlyMap<string, ListPlace> {
  const root = readXmlTree(archive, part, ['w:rPr', 'w:tblPr', 'w:tcPr', 'w:tblStylePr', 'w:latentStyles']);
  const styles = new Map(
    childrenOf(root, 'w:style').map((node) => [node.attributes['w:styleId'] ?? '', styleOf(node)]),
  );
  const places = new Map<string, ListPlace>();
  for (const id of styles.keys()) {
    const place = placeOf(styles, id);
    if (place) places.set(id, place);
  }
  return places;
}

function styleOf(node: XmlNode): Style {
  const numbering = childOf(childOf(node, 'w:pPr'), 'w:numPr');
  return {
    basedOn: childOf(node, 'w:basedOn')?.attributes['w:val'],
    list: childOf(numbering, 'w:numId')?.attributes['w:val'],
    level: childOf(numbering, 'w:ilvl')?.attributes['w:val'],
  };
}

function placeOf(styles: ReadonlyMap<string, Style>, id: string): ListPlace | null {
  let style = styles.get(id);
  const level = style?.level;
  for (let steps = 0; style && steps < LONGEST_CHAIN; steps++) {
    if (style.list !== undefined) return { list: style.list, level: Number(level ?? style.level ?? 0) };
    style = style.basedOn === undefined ? undefined : styles.get(style.basedOn);
  }
  return null;
}

import { Failure } from '../../plan/failure';
import { limits } from '../archive/limits';
import type { Archive } from '../archive/openArchive';
import { readXml } from './readXml';
import type { XmlAttributes, XmlListener } from './xmlListener';

/** An element of a small part, held whole. Names are those of `readXml`. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** The text of an element without children. */
  readonly text: string;
}

interface OpenNode extends XmlNode {
  readonly children: XmlNode[];
  text: string;
}

/** Builds trees out of what an XML reader hears; one builder for one part. */
export class TreeBuilder {
  private readonly stack: OpenNode[] = [];
  private count = 0;

  constructor(private readonly part: string) {}

  /** True while an element of a tree is open. */
  get busy(): boolean {
    return this.stack.length > 0;
  }

  /** @throws Failure `file.too-many-elements` */
  open(name: string, attributes: XmlAttributes): void {
    if (++this.count > limits.treeElements) {
      throw new Failure('file.too-many-elements', { part: this.part, limit: limits.treeElements });
    }
    this.stack.push({ name, attributes: attributes.all(), children: [], text: '' });
  }

  /** The tree when its root was closed, else null. */
  close(text: string): XmlNode | null {
    const node = this.stack.pop();
    if (!node) return null;
    if (node.children.length === 0) node.text = text;
    const parent = this.stack[this.stack.length - 1];
    if (!parent) return node;
    parent.children.push(node);
    return null;
  }
}

/**
 * Reads a small part whole.
 * @param without names of elements to leave out with all that is in them
 * @throws Failure as `readXml`, and `file.too-many-elements`
 */
export function readXmlTree(
  archive: Archive,
  part: string,
  without: readonly string[] = ['extLst'],
): XmlNode {
  return archive.known(part, `tree without ${without.join()}`, () => treeOf(archive, part, without));
}

function treeOf(archive: Archive, part: string, without: readonly string[]): XmlNode {
  const builder = new TreeBuilder(part);
  let root: XmlNode | null = null;
  const listener: XmlListener = {
    open(name, attributes) {
      if (without.includes(name)) return false;
      builder.open(name, attributes);
      return undefined;
    },
    close(_name, text) {
      root = builder.close(text) ?? root;
    },
  };
  readXml(archive, part, listener);
  if (root === null) throw new Failure('file.bad-xml', { part }, 'no root element');
  return root;
}

/** The first child of that name, or undefined. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

/** All children of that name. */
export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

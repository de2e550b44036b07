import type { Archive } from '../archive/openArchive';
import { childOf, childrenOf, readXmlTree, type XmlNode } from '../xml/xmlTree';
import { listNumber } from './numberFormat';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.` or `Điều %1.`; the sign itself where the format is `bullet`. */
  readonly text: string;
}

interface List {
  /** Lists of one abstract definition count on together. */
  readonly counters: number[];
  readonly levels: ReadonlyMap<number, Level>;
}

/** A paragraph's place in a list. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

const valueOf = (node: XmlNode | undefined): string | undefined => node?.attributes['w:val'];
const DEEPEST = 8;

/** The numbers that Word writes before paragraphs; to be asked once for each, in their order. */
export class Numbering {
  private constructor(private readonly lists: ReadonlyMap<string, List>) {}

  static none(): Numbering {
    return new Numbering(new Map());
  }

  /** @throws Failure as `readXmlTree` */
  static read(archive: Archive, part: string): Numbering {
    const root = readXmlTree(archive, part, ['w:rPr', 'w:pPr', 'w:drawing', 'w:pict']);
    const abstracts = new Map(
      childrenOf(root, 'w:abstractNum').map((node) => [
        node.attributes['w:abstractNumId'] ?? '',
        levelsOf(node),
      ]),
    );
    const shared = new Map<string, number[]>();
    const lists = new Map<string, List>();
    for (const node of childrenOf(root, 'w:num')) {
      const abstract = valueOf(childOf(node, 'w:abstractNumId')) ?? '';
      const overrides = childrenOf(node, 'w:lvlOverride');
      const levels = new Map(abstracts.get(abstract) ?? []);
      for (const override of overrides) overrideLevel(levels, override);
      const counters = overrides.length > 0 ? [] : (shared.get(abstract) ?? []);
      if (overrides.length === 0) shared.set(abstract, counters);
      lists.set(node.attributes['w:numId'] ?? '', { counters, levels });
    }
    return new Numbering(lists);
  }

  /** The number of the next paragraph at this place, such as `1.` or `-`; empty for none. */
  next({ list: id, level }: ListPlace): string {
    const list = this.lists.get(id);
    const own = list?.levels.get(level);
    if (!list || !own || !Number.isInteger(level) || level < 0 || level > DEEPEST) return '';
    const { counters, levels } = list;
    for (let upper = 0; upper < level; upper++) counters[upper] ??= levels.get(upper)?.start ?? 1;
    counters[level] = (counters[level] ?? own.start - 1) + 1;
    counters.length = level + 1;
    // Signs of the symbol fonts have no meaning as letters.
    if (own.format === 'bullet') return /^[-+*•–]$/u.test(own.text) ? own.text : '-';
    return own.text.replace(/%([1-9])/g, (_all, digit: string) => {
      const index = Number(digit) - 1;
      return listNumber(counters[index] ?? 1, levels.get(index)?.format ?? 'decimal');
    });
  }
}

function levelsOf(abstract: XmlNode): Map<number, Level> {
  return new Map(
    childrenOf(abstract, 'w:lvl').map((node) => [Number(node.attributes['w:ilvl'] ?? 0), levelOf(node)]),
  );
}

function levelOf(node: XmlNode): Level {
  const start = Number(valueOf(childOf(node, 'w:start')) ?? 1);
  return {
    start: Number.isInteger(start) ? start : 1,
    format: valueOf(childOf(node, 'w:numFmt')) ?? 'decimal',
    text: valueOf(childOf(node, 'w:lvlText')) ?? '',
  };
}

function overrideLevel(levels: Map<number, Level>, override: XmlNode): void {
  const index = Number(override.attributes['w:ilvl'] ?? 0);
  const own = childOf(override, 'w:lvl');
  const level = own ? levelOf(own) : levels.get(index);
  const start = Number(valueOf(childOf(override, 'w:startOverride')) ?? NaN);
  if (level) levels.set(index, Number.isInteger(start) ? { ...level, start } : level);
}

/**
 * A text document as plain data: what official letters are made of and the .docx writer takes. Lengths are
 * millimetres, sizes and gaps points.
 */
export interface TextDocument {
  /** For the file's properties. */
  readonly title: string;
  /** The paper is A4, upright. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly font: string;
  readonly size: number;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | Table | Rule;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** How far the first line is moved in. */
  readonly firstLine?: number;
  readonly before?: number;
  readonly after?: number;
  /** In lines; absent is 1. */
  readonly spacing?: number;
  /** True keeps it on the page of what follows. */
  readonly withNext?: boolean;
}

/** A stretch of text; a line feed breaks the line. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
}

/** A thin line in the middle, below the text that it belongs to. */
export interface Rule {
  readonly kind: 'rule';
  readonly length: number;
  /** The width that it stands in the middle of. */
  readonly within: number;
}

export interface Table {
  readonly kind: 'table';
  readonly widths: readonly number[];
  readonly bordered: boolean;
  /** How many rows from the top every page repeats. */
  readonly headings: number;
  /** A cell holds paragraphs and rules. */
  readonly rows: readonly (readonly (readonly (Paragraph | Rule)[])[])[];
}

/** A paragraph of one run or several. */
export function paragraph(
  runs: Run | readonly Run[],
  look: Omit<Paragraph, 'kind' | 'runs'> = {},
): Paragraph {
  return { kind: 'paragraph', runs: 'text' in runs ? [runs] : runs, ...look };
}

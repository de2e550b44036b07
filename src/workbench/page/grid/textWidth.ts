/** The font of the grid's cells; it has the widths of Excel's Calibri. */
const FAMILY = 'Carlito, Calibri, sans-serif';

interface Face {
  readonly pixels: number;
  readonly bold: boolean;
}

const widths = new Map<string, number>();
let canvas: CanvasRenderingContext2D | null | undefined;

/** A word's width in pixels, measured once. */
function widthOf(word: string, { pixels, bold }: Face): number {
  const font = `${bold ? '700' : '400'} ${pixels}px ${FAMILY}`;
  const key = `${font}|${word}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return word.length * pixels * 0.5;
  canvas.font = font;
  const { width } = canvas.measureText(word);
  widths.set(key, width);
  return width;
}

/** Forgets what was measured; called when the font has arrived. */
export function forgetWidths(): void {
  widths.clear();
}

/** How many lines a text takes within a width, broken between words, and within a word that is too wide. */
export function wrappedLines(text: string, width: number, face: Face): number {
  const blank = widthOf(' ', face);
  return text.split('\n').reduce((lines, paragraph) => {
    let used = 0;
    let count = 1;
    for (const word of paragraph.split(' ')) {
      const wide = widthOf(word, face);
      if (used > 0 && used + blank + wide > width) {
        count += 1;
        used = 0;
      }
      used += (used > 0 ? blank : 0) + wide;
      if (used > width && width > 0) {
        count += Math.ceil(used / width) - 1;
        used %= width;
      }
    }
    return lines + count;
  }, 0);
}

type Icon = readonly [glyph: string, color: string];

const GREEN = '#00B050';
const YELLOW = '#FFC000';
const RED = '#E03C31';
const GRAY = '#7F7F7F';

const arrows = (...colors: readonly string[]): Icon[] => {
  const shapes = { 3: '↓→↑', 4: '↓↘↗↑', 5: '↓↘→↗↑' }[colors.length] ?? '';
  return colors.map((color, place) => [shapes.charAt(place), color]);
};

const all = (shapes: string, ...colors: readonly string[]): Icon[] =>
  colors.map((color, place) => [shapes.charAt(place), color]);

/** The icons of each set of Excel, the one for the least first, as signs of a font in a colour. */
const SETS: Readonly<Record<string, readonly Icon[]>> = {
  ThreeArrows: arrows(RED, YELLOW, GREEN),
  ThreeArrowsGray: arrows(GRAY, GRAY, GRAY),
  ThreeFlags: all('⚑⚑⚑', RED, YELLOW, GREEN),
  ThreeTrafficLights1: all('●●●', RED, YELLOW, GREEN),
  ThreeTrafficLights2: all('◙◙◙', RED, YELLOW, GREEN),
  ThreeSigns: all('◆▲●', RED, YELLOW, GREEN),
  ThreeSymbols: all('✖❗✔', RED, YELLOW, GREEN),
  ThreeSymbols2: all('✕!✓', RED, YELLOW, GREEN),
  FourArrows: arrows(RED, YELLOW, YELLOW, GREEN),
  FourArrowsGray: arrows(GRAY, GRAY, GRAY, GRAY),
  FourRedToBlack: all('●●●●', '#404040', GRAY, '#F4A6A0', RED),
  FourRating: all('▁▃▅▇', GRAY, '#5B9BD5', '#5B9BD5', '#2E75B6'),
  FourTrafficLights: all('●●●●', '#404040', RED, YELLOW, GREEN),
  FiveArrows: arrows(RED, YELLOW, YELLOW, YELLOW, GREEN),
  FiveArrowsGray: arrows(GRAY, GRAY, GRAY, GRAY, GRAY),
  FiveRating: all('▁▂▄▆█', GRAY, '#5B9BD5', '#5B9BD5', '#5B9BD5', '#2E75B6'),
  FiveQuarters: all('○◔◑◕●', GRAY, GRAY, GRAY, GRAY, GRAY),
  ThreeStars: all('☆⯪★', GRAY, YELLOW, YELLOW),
  ThreeTriangles: all('▼▬▲', RED, YELLOW, GREEN),
  FiveBoxes: all('□◰◧◪■', GRAY, '#5B9BD5', '#5B9BD5', '#5B9BD5', '#2E75B6'),
};

/** The names of the sets, as Excel's API has them. */
export const ICON_SETS: readonly string[] = Object.keys(SETS);

/** The icons of a set, the one for the least first; none for a name that is no set. */
export function iconsOf(style: string): readonly Icon[] {
  return SETS[style] ?? [];
}

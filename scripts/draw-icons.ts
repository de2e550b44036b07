/** Draws the icons' PNG files from their SVG sources, in the sizes that Office asks for. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const folder = path.join(__dirname, '..', 'assets', 'icons');
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

for (const name of ['icon', 'check', 'load', 'highlight']) {
  for (const size of sizes) {
    const source = name === 'icon' && size < 32 ? 'icon-small' : name;
    const svg = readFileSync(path.join(folder, `${source}.svg`), 'utf8');
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
    writeFileSync(path.join(folder, `${name}-${size}.png`), png);
  }
}

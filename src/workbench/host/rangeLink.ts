import { formatArea } from '../model/area';
import { setStyle } from '../model/layout';
import { Refusal } from '../model/refusal';
import { writeCells } from '../model/writeCells';
import { asRecord, asText } from './arguments';
import { living, type Cells } from './environment';

/** `Range.hyperlink` of the range's first cell, as Excel gives it; null where it has none. */
export function readLink({ env, sheet, area }: Cells): unknown {
  const cell = formatArea({ ...area, bottom: area.top, right: area.left });
  const link = sheet.hyperlinks.find((each) => each.cell === cell);
  if (link === undefined) return null;
  const key = /^[a-z][a-z0-9+.-]*:/i.test(link.target) ? 'address' : 'documentReference';
  return {
    [key]: link.target,
    ...(link.tip === undefined ? {} : { screenTip: link.tip }),
    textToDisplay: env.model.text(sheet.name, area.top, area.left),
  };
}

/** What a sheet holds at most. */
const MOST_LINKS = 65_530;

/** Links each cell of the range; the text to display goes into all of them, and they look like links. */
export function writeLink({ env, sheet, area }: Cells, value: unknown): void {
  const link = asRecord(value);
  const target = link['address'] ?? link['documentReference'];
  const shown = link['textToDisplay'] ?? null;
  const tip = link['screenTip'] ?? null;
  if (target === undefined) throw new Refusal('InvalidArgument', 'A link has an address or a place.');
  if (shown !== null) writeCells(env.model, living(env, sheet), area, asText(shown));
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = formatArea({ top: row, left: column, bottom: row, right: column });
      sheet.hyperlinks = sheet.hyperlinks.filter((each) => each.cell !== cell);
      if (sheet.hyperlinks.length >= MOST_LINKS) {
        throw new Refusal('InvalidOperation', `A sheet has at most ${MOST_LINKS} links.`);
      }
      const made = { cell, target: asText(target) };
      sheet.hyperlinks.push(tip === null ? made : { ...made, tip: asText(tip) });
    }
  }
  setStyle(env.model, living(env, sheet), area, (style) => ({
    ...style,
    underline: true,
    fontColor: '#0563C1',
  }));
}

import { intersect, parseArea } from '../model/area';
import { clearCells } from '../model/writeCells';
import { asOneOf, type Arguments } from './arguments';
import { living, type Cells } from './environment';

const KINDS = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const;

/**
 * `Range.clear`: `Hyperlinks` takes the links and leaves the look of the cells, `RemoveHyperlinks` takes the
 * formats too.
 */
export function clearRange({ env, sheet, area }: Cells, args: Arguments): void {
  const what = args.missing(0) ? 'All' : asOneOf(args.at(0), KINDS);
  if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') {
    living(env, sheet).hyperlinks = sheet.hyperlinks.filter(({ cell }) => {
      const place = parseArea(cell);
      return place === null || intersect(place, area) === null;
    });
    env.model.changed({ kind: 'structure', what: 'layout', sheet: sheet.name });
  }
  if (what === 'Hyperlinks') return;
  clearCells(env.model, living(env, sheet), area, what === 'RemoveHyperlinks' ? 'Formats' : what);
}

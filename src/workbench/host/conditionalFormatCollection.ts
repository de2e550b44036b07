import type { ConditionalFormatDocument } from '../../workbook/document';
import { intersect } from '../model/area';
import { addRule, clearRules, rangesOf, rulesOf } from '../model/highlights';
import { refuseProtected } from '../model/protection';
import { Refusal } from '../model/refusal';
import { define } from './apiObject';
import { living, type Cells } from './environment';

/** The rules that a range touches, first priority first. */
function touching({ sheet, area }: Cells): ConditionalFormatDocument[] {
  return rulesOf(sheet).filter((rule) => rangesOf(rule).some((each) => intersect(each, area) !== null));
}

/** Rules that a formula says. */
const KINDS = ['Custom', 'CellValue', 'ContainsText', 'TopBottom', 'PresetCriteria'] as const;

/** `Excel.ConditionalFormatCollection` of a range: rules of a formula; others are kept and not made. */
export const conditionalFormats = define<Cells>({
  type: 'ConditionalFormatCollection',
  items: (cells) => touching(cells).map((rule) => cells.env.make.rule(cells.sheet, rule, cells.area)),
  item: (cells, key) => {
    const { env, sheet, area } = cells;
    const found = touching(cells).find((rule) => env.model.ids.of('rule', rule) === key);
    return found === undefined ? null : env.make.rule(sheet, found, area);
  },
  call: {
    GetCount: (cells) => touching(cells).length,
    GetItemAt: (cells, args) => {
      const rule = touching(cells)[args.integer(0)];
      if (rule === undefined) throw new Refusal('InvalidArgument', `There is no rule ${args.integer(0)}.`);
      return cells.env.make.rule(cells.sheet, rule, cells.area);
    },
    GetItemOrNullObject: (cells, args) => {
      const { env, sheet, area } = cells;
      const found = touching(cells).find((rule) => env.model.ids.of('rule', rule) === args.text(0));
      return found === undefined ? null : env.make.rule(sheet, found, area);
    },
    Add: ({ env, sheet, area }, args) => {
      const asked = args.text(0);
      const kind = KINDS.find((each) => each.toLowerCase() === asked.toLowerCase());
      if (kind === undefined) {
        throw new Refusal('NotImplemented', `Rules of kind ${asked} are not known to the stand-in.`);
      }
      refuseProtected(living(env, sheet));
      const rule = addRule(env.model, sheet, area);
      if (kind !== 'Custom') rule.asked = { kind, rule: {} };
      return env.make.rule(sheet, rule, area);
    },
    ClearAll: ({ env, sheet, area }) => {
      refuseProtected(living(env, sheet));
      clearRules(env.model, sheet, area);
    },
  },
});

import type { GraphicRule } from '../../workbook/graphicRule';
import { refuseProtected } from '../model/protection';
import { Refusal } from '../model/refusal';
import type { ApiObject } from './apiObject';
import type { RuleState } from './conditionalFormat';

/** A rule that draws, and what it draws now. */
export interface GraphicState<G extends GraphicRule> {
  readonly rule: RuleState;
  readonly graphic: G;
}

/** Puts what a rule draws in place of what it drew. */
export function draw<G extends GraphicRule>(state: GraphicState<G>, graphic: G): void {
  const { env, sheet, rule } = state.rule;
  refuseProtected(sheet);
  if (!sheet.conditionalFormats.includes(rule)) throw new Refusal('ItemNotFound', 'The rule is gone.');
  rule.graphic = graphic;
  env.model.changed({ kind: 'structure', what: 'rules', sheet: sheet.name });
}

/** The part of a rule of a kind; null for a rule of another kind, or one whose drawing is not known. */
export function graphicPart<G extends GraphicRule>(
  kind: G['kind'],
  make: (state: GraphicState<G>) => ApiObject,
): (rule: RuleState) => ApiObject | null {
  const isOfKind = (graphic: GraphicRule | undefined): graphic is G => graphic?.kind === kind;
  return (rule) => {
    const first = rule.rule.graphic;
    if (!isOfKind(first)) return null;
    return make({
      rule,
      get graphic() {
        const { graphic } = rule.rule;
        return isOfKind(graphic) ? graphic : first;
      },
    });
  };
}

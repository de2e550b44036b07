import type { RuleLimit } from '../../workbook/graphicRule';
import { Refusal } from '../model/refusal';
import { asRecord } from './arguments';

const TYPES: readonly RuleLimit['type'][] = [
  'Automatic',
  'LowestValue',
  'HighestValue',
  'Number',
  'Percent',
  'Percentile',
  'Formula',
];

/**
 * Reads a limit of a graphic rule as the API takes it.
 * @throws Refusal `InvalidArgument` for a type that is not among those allowed, or a formula that is wanting
 */
export function asLimit(value: unknown, allowed: (type: RuleLimit['type']) => boolean): RuleLimit {
  const given = asRecord(value);
  const word = String(given['type']).toLowerCase();
  const type = TYPES.find((each) => each.toLowerCase() === word);
  if (type === undefined || !allowed(type)) {
    throw new Refusal('InvalidArgument', `${String(given['type'])} is no limit of such a rule.`);
  }
  if (type === 'Automatic' || type === 'LowestValue' || type === 'HighestValue') {
    return { type, formula: null };
  }
  const formula = given['formula'];
  if (typeof formula !== 'number' && (typeof formula !== 'string' || formula === '')) {
    throw new Refusal('InvalidArgument', `A limit of the type ${type} needs its formula.`);
  }
  const text = String(formula);
  if (!text.startsWith('=') && !Number.isFinite(Number(text))) {
    throw new Refusal('InvalidArgument', `${text} is neither a number nor a formula.`);
  }
  return { type, formula: text };
}

/** Types that need a formula. */
export function isByFormula(type: RuleLimit['type']): boolean {
  return type !== 'Automatic' && type !== 'LowestValue' && type !== 'HighestValue';
}

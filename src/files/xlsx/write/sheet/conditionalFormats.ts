import type { ConditionalFormatDocument } from '../../../../workbook/document';
import { fileFormula } from '../formula';
import type { StyleSheet } from '../style/styleSheet';
import { content, element } from '../xml';

/** Kinds whose formula says the whole rule, so that a rule by formula does the same. */
const BY_FORMULA = new Set([
  'expression',
  'containsText',
  'notContainsText',
  'beginsWith',
  'endsWith',
  'containsBlanks',
  'notContainsBlanks',
  'containsErrors',
  'notContainsErrors',
  'timePeriod',
]);

/**
 * The conditional formats that a formula drives. Colour scales, bars, icons and the like are left out: the
 * document does not hold what they need.
 */
export function conditionalFormatsXml(
  rules: readonly ConditionalFormatDocument[],
  sheet: string,
  styles: StyleSheet,
): string {
  return rules
    .filter((rule) => BY_FORMULA.has(rule.type) && rule.formula !== '' && rule.ranges.length > 0)
    .map((rule) =>
      element(
        'conditionalFormatting',
        { sqref: rule.ranges.join(' ') },
        element(
          'cfRule',
          {
            type: 'expression',
            dxfId: styles.differentialOf(rule.format),
            priority: Math.max(1, rule.priority),
            stopIfTrue: rule.stopIfTrue || undefined,
          },
          `<formula>${content(fileFormula(rule.formula, sheet))}</formula>`,
        ),
      ),
    )
    .join('');
}

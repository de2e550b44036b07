import type { UnitChoice } from '../../review/mine/unitChoices';
import type { Say } from '../language/LanguageContext';

/** What tells a unit from others in a list: its abbreviation, its rows, since or until when it existed. */
export function unitFacts({ record, leads, coordinates }: UnitChoice, say: Say): string {
  const { abbreviations, validFrom, validTo } = record;
  return [
    abbreviations.join(', '),
    leads > 0 ? say('pane.units.leads', { count: leads }) : '',
    coordinates > 0 ? say('pane.units.coordinates', { count: coordinates }) : '',
    validTo === null ? '' : say('pane.units.ended', { day: validTo }),
    validTo === null && validFrom !== null ? say('pane.units.since', { day: validFrom }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

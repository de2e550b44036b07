import { say, type Language } from '../../i18n/catalogue';
import type { UnitPart } from '../../plan/unit/unit';

/** A part of a unit cell in the form and order of the contract. */
export function unitPartJson(language: Language, part: UnitPart): Record<string, unknown> {
  const { written, start, end, kind, unit, name, suggestions, note } = part;
  return {
    written,
    start,
    end,
    kind,
    unit,
    name,
    suggestions: suggestions.map((suggestion) => ({
      unit: suggestion.unit,
      name: suggestion.name,
      distance: suggestion.distance,
    })),
    ...(note === undefined ? {} : { note: say(language, note) }),
  };
}

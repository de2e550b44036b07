import {
  absent,
  both,
  count,
  day,
  fields,
  filledText,
  flag,
  listOf,
  oneOf,
  orNull,
  text,
  type Shape,
} from './shape';

const rule = fields({
  every: oneOf('year', 'half', 'quarter', 'month', 'week', 'day', 'always'),
  days: listOf(text),
});

const kindsWithDay = ['by', 'before'];

/** A deadline's fields, and what its kind says of them. */
export const deadline: Shape = (value, place) =>
  both(
    fields({
      text,
      kind: oneOf('by', 'before', 'recurring', 'conditional', 'several', 'unreadable', 'none'),
      lastDay: orNull(day),
      rule: orNull(rule),
      nextDay: orNull(day),
      parts: orNull(listOf(deadline)),
      sure: flag,
      why: filledText,
    }),
    deadlineMeaning,
  )(value, place);

const deadlineMeaning: Shape = (value, place) => {
  const { kind, lastDay, rule: said, parts, sure } = value as Record<string, unknown>;
  return [
    ...(sure === true && kindsWithDay.includes(String(kind)) && lastDay === null
      ? [`${place}: sure, and no last day`]
      : []),
    ...(kind === 'recurring' && said === null ? [`${place}: recurring without a rule`] : []),
    ...(kind === 'several' && !(Array.isArray(parts) && parts.length > 1)
      ? [`${place}: several without parts`]
      : []),
    ...(kind === 'none' || kind === 'unreadable' ? absent(lastDay, `${place}.lastDay`) : []),
  ];
};

/** A period's fields, and its ends in their order. */
export const period: Shape = both(
  fields({
    text,
    kind: oneOf('range', 'open', 'recurring', 'conditional', 'unreadable', 'none'),
    from: orNull(day),
    to: orNull(day),
    sure: flag,
    why: filledText,
  }),
  (value, place) => {
    const { from, to } = value as Record<string, unknown>;
    return typeof from === 'string' && typeof to === 'string' && from > to
      ? [`${place}: ends before it begins`]
      : [];
  },
);

const suggestion = fields({ unit: orNull(filledText), name: filledText, distance: count });

export const unitPart: Shape = both(
  fields(
    {
      written: filledText,
      start: count,
      end: count,
      kind: oneOf('exact', 'variant', 'misspelt', 'group', 'unknown'),
      unit: orNull(filledText),
      name: orNull(filledText),
      suggestions: listOf(suggestion),
    },
    { note: filledText },
  ),
  (value, place) => {
    const { kind, name } = value as Record<string, unknown>;
    const named = kind === 'exact' || kind === 'variant' || kind === 'misspelt';
    return named && name === null ? [`${place}: ${String(kind)}, and of no unit`] : [];
  },
);

/** The parts of a unit cell: each written as the stretch of the cell that it names, in order, none in another. */
export const unitParts =
  (cell: string): Shape =>
  (value, place) =>
    both(listOf(unitPart), (parts) =>
      (parts as { written: string; start: number; end: number }[]).flatMap(
        ({ written, start, end }, index, all) => {
          const stretch = cell.slice(start, end).normalize('NFC').replace(/\s+/g, ' ').trim();
          const before = all[index - 1]?.end ?? 0;
          return [
            ...(stretch === written
              ? []
              : [`${place}[${index}]: ${JSON.stringify(written)} is not what stands there`]),
            ...(start >= before && end <= cell.length
              ? []
              : [`${place}[${index}]: ${start} to ${end} lies in another part or outside`]),
          ];
        },
      ),
    )(value, place);

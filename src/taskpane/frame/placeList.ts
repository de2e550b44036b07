/** The places of the pane, in the order of their tabs; "consolidate" joins here. */
export const placeList = ['overview', 'mine', 'findings'] as const;

export type PlaceId = (typeof placeList)[number];

/** Where a key moves among the tabs, round the ends; null where the key is no move. */
export function placeAfterKey(place: PlaceId, key: string): PlaceId | null {
  const at = placeList.indexOf(place);
  const last = placeList.length - 1;
  switch (key) {
    case 'ArrowRight':
      return placeList[at === last ? 0 : at + 1] ?? null;
    case 'ArrowLeft':
      return placeList[at === 0 ? last : at - 1] ?? null;
    case 'Home':
      return placeList[0];
    case 'End':
      return placeList[last] ?? null;
    default:
      return null;
  }
}

import type { WorkbookKind } from '../../workbook/snapshot';

/** The places of the pane, in the order of their tabs. */
const placeList = ['overview', 'mine', 'findings', 'merge'] as const;

export type PlaceId = (typeof placeList)[number];

/** The places of a workbook: returns are taken into a coordinator's alone. Undefined where its kind is not known yet. */
export function placesOf(kind: WorkbookKind | undefined): readonly PlaceId[] {
  return kind === 'master' ? placeList : placeList.slice(0, -1);
}

/** Where a key moves among the tabs, round the ends; null where the key is no move. */
export function placeAfterKey(places: readonly PlaceId[], place: PlaceId, key: string): PlaceId | null {
  const at = places.indexOf(place);
  const last = places.length - 1;
  switch (key) {
    case 'ArrowRight':
      return places[at === last ? 0 : at + 1] ?? null;
    case 'ArrowLeft':
      return places[at <= 0 ? last : at - 1] ?? null;
    case 'Home':
      return places[0] ?? null;
    case 'End':
      return places[last] ?? null;
    default:
      return null;
  }
}

/** The places of the pane, in the order of their tabs; "my work" and "consolidate" join here. */
export const placeList = ['overview', 'findings'] as const;

export type PlaceId = (typeof placeList)[number];

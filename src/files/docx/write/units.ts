/** Twentieths of a point, in which Word counts lengths. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Points as twentieths. */
export const twentieths = (points: number): number => Math.round(points * 20);

/** How many rows and columns a sheet has. */
export const ROW_LIMIT = 1_048_576;
export const COLUMN_LIMIT = 16_384;

/** What goes on beyond the bytes at hand. */
export const UNFINISHED = -1;
/** What the plain form does not have. */
export const NOT_PLAIN = -2;

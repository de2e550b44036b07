/**
 * What a cell means, whatever program wrote it: a day as `YYYY-MM-DD`, a percent as hundredths, a number as a
 * number, text in NFC as it was written, an empty cell or white space alone as ''. JSON holds it as it is.
 */
export type PlainValue = string | number;

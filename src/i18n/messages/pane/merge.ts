import { decide } from './merge/decide';
import { place } from './merge/place';
import { ready } from './merge/ready';
import { receive } from './merge/receive';
import { split } from './merge/split';

/** Units out, units back: what the pane says of packages, returns, decisions and what is applied. */
export const merge = {
  ...place,
  ...split,
  ...receive,
  ...decide,
  ...ready,
} as const;

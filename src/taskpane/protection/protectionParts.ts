import { lazyPart } from '../frame/lazyPart';

/** Fetched when protection first stands in the way: most workbooks have none. */
export const UnlockOffer = lazyPart(() => import('./UnlockOffer'));
export const LeftOpenBar = lazyPart(() => import('./LeftOpenBar'));

import type { Damages } from './damage';
import { deadlines } from './deadlines';
import { names } from './names';
import { progress } from './progress';
import { rows } from './rows';
import { texts } from './texts';

/** Every kind of damage, one by one. */
export const damages: Damages = { ...names, ...texts, ...rows, ...deadlines, ...progress };

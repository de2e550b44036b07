import type { Place, Revealed, VisiblePort } from '../workbook/port';
import type { Action } from './action';

/** Brings a cell before the user's eyes and says what hides it, if anything does. */
export const showPlace: Action<Place, Revealed, VisiblePort> = {
  id: 'show-place',
  label: 'action.show-place',
  available: () => true,
  perform: ({ port }, place) => port.reveal(place),
};

/** Ends a command between two of its steps because the user asked for it; what it began is taken back by its action. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

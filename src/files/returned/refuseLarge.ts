import { Failure } from '../../plan/failure';

const MB = 1024 * 1024;

/** How much is read of a file whose format is held in memory whole, several times over. */
const BYTES = 10 * MB;

/** @throws Failure `file.too-large` where there are more bytes than are read of such a format */
export function refuseLarge(bytes: number): void {
  if (bytes > BYTES) throw new Failure('file.too-large', { limit: BYTES / MB });
}

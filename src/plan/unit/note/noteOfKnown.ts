import type { Message } from '../../message';
import type { KnownClaim } from '../claim';

export function noteOfKnown(written: string, { name }: KnownClaim): Message {
  return { code: 'reading.unit.different', params: { from: written, to: name.form.record.name } };
}

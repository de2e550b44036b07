import type { Message } from '../../message';
import type { NearClaim } from '../claim';

export function noteOfNear(written: string, { near }: NearClaim): Message {
  return { code: 'reading.unit.letters', params: { from: written, to: near[0]?.record.name ?? '' } };
}

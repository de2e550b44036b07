import { ownText } from '../../consolidate/value/ownText';

/** The same plain data in new objects and texts, so that nothing else of what they were read from is kept. */
export function withOwnTexts<T>(data: T): T {
  return copied(data) as T;
}

function copied(data: unknown): unknown {
  if (typeof data === 'string') return ownText(data);
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map(copied);
  const copy: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(data)) copy[name] = copied(value);
  return copy;
}

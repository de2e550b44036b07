import { archives } from './topics/archives';
import { decisions } from './topics/decisions';
import { explain } from './topics/explain';
import { markup } from './topics/markup';
import { records } from './topics/records';
import { registry } from './topics/registry';
import { returns } from './topics/returns';
import { usage } from './topics/usage';
import { propertyOf, type Topic } from './topic';
import type fc from 'fast-check';

/** A topic with its kind of case put away. */
export interface AnyTopic {
  readonly name: string;
  readonly short: number;
  readonly property: (folder: string, begin?: (one: unknown) => void) => fc.IRawProperty<unknown>;
}

function any<Case>(topic: Topic<Case>): AnyTopic {
  return {
    name: topic.name,
    short: topic.short,
    property: (folder, begin) => propertyOf(topic, folder, begin) as fc.IRawProperty<unknown>,
  };
}

export const topics: readonly AnyTopic[] = [
  any(explain),
  any(archives),
  any(markup),
  any(registry),
  any(decisions),
  any(returns),
  any(records),
  any(usage),
];

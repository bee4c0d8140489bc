import type { FactGroup } from '../../person/facts.js';
import type { Assumed } from '../../person/person.js';

/** How a language calls the facts about a person. */
export interface FactWords {
  /** The groups of facts, in the nominative. */
  readonly factGroups: Readonly<Record<FactGroup, string>>;
  /** What was taken as given where the facts are silent: a clause without a full stop. */
  readonly assumed: Readonly<Record<Assumed, string>>;
}

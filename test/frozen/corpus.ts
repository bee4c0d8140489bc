/** How many questions of each kind there are, and what makes them. */
import type { Kind, Questions } from './ask.js';
import { attachment, district } from './attachments.js';
import { contribution, penalty } from './contributions.js';
import { account, coverage, diseases, outreach } from './coverages.js';
import { arrears, care, cashier, dental, routes } from './desk.js';
import { type Dice, diceOf } from './dice.js';
import { status, timeline } from './status.js';
import { TABLES, table } from './tables.js';

interface Source<K extends Kind> {
  readonly count: number;
  /** Each kind has its own seeds. */
  readonly seed: number;
  readonly make: (dice: Dice, at: number) => Questions[K];
}

const sources: { readonly [K in Kind]: Source<K> } = {
  status: { count: 50_000, seed: 1, make: status },
  timeline: { count: 5_000, seed: 2, make: timeline },
  contribution: { count: 20_000, seed: 3, make: contribution },
  penalty: { count: 1_000, seed: 4, make: penalty },
  coverage: { count: 50_000, seed: 5, make: coverage },
  diseases: { count: 2_000, seed: 6, make: diseases },
  account: { count: 250, seed: 7, make: account },
  arrears: { count: 5_000, seed: 8, make: arrears },
  routes: { count: 5_000, seed: 9, make: routes },
  cashier: { count: 1_000, seed: 10, make: cashier },
  care: { count: 5_000, seed: 11, make: care },
  dental: { count: 500, seed: 12, make: dental },
  outreach: { count: 250, seed: 13, make: outreach },
  attachment: { count: 2_000, seed: 14, make: attachment },
  district: { count: 250, seed: 15, make: district },
  table: { count: TABLES, seed: 16, make: table },
};

export const kinds = Object.keys(sources) as readonly Kind[];

/** Questions that share one hash. */
const CHUNK = 250;

export function chunksOf(kind: Kind): number {
  return Math.ceil(sources[kind].count / CHUNK);
}

/** The questions of a chunk; each is made from its own seed, so that any can be made alone. */
export function questionsOf<K extends Kind>(kind: K, chunk: number): Questions[K][] {
  const { count, seed, make }: Source<K> = sources[kind];
  const first = chunk * CHUNK;
  return Array.from({ length: Math.min(CHUNK, count - first) }, (_, at) =>
    make(diceOf(seed * 1_000_003 + first + at), first + at),
  );
}

import type { RequestId } from './scalars.js';

/** A checked request: its name, and the arguments of the function that answers it. */
export interface Asked<Args extends readonly unknown[]> {
  readonly id?: RequestId;
  readonly args: Args;
}

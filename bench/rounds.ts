/** Interleaved measurement: every round gives each contender a slice; ratios are taken within a round. */
import { performance } from 'node:perf_hooks';

export interface Contender {
  readonly name: string;
  /** Answers questions of one slice; says how many, and a checksum so that nothing is optimised away. */
  readonly slice: () => Answered | Promise<Answered>;
}

export interface Answered {
  readonly calls: number;
  readonly checksum: number;
}

/** Nanoseconds a call, by contender, one number a round. */
export type Times = ReadonlyMap<string, readonly number[]>;

/** Runs the contenders in turn, each round beginning with another one; the first rounds only warm up. */
export async function measure(contenders: readonly Contender[], rounds: number, warmUp: number): Promise<Times> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  const checksums = new Map<string, number>();
  for (let round = 0; round < warmUp + rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const { name, slice } = contenders[(turn + round) % contenders.length] as Contender;
      const start = performance.now();
      const { calls, checksum } = await slice();
      const nanoseconds = ((performance.now() - start) * 1e6) / calls;
      if (round >= warmUp) times.get(name)?.push(nanoseconds);
      if (checksum !== (checksums.get(name) ?? checksum)) throw new Error(`${name} answers differently this time`);
      checksums.set(name, checksum);
    }
  }
  return times;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** How many times as long one contender takes as another: the median, the least and the most of all rounds. */
export function ratio(times: Times, name: string, over: string): { median: number; least: number; most: number } {
  const one = times.get(name) ?? [];
  const other = times.get(over) ?? [];
  const ratios = one.map((time, round) => time / (other[round] as number));
  return { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
}

/** Proofs by the compiler: `holds<Equal<A, B>>()` compiles when the two types are one. Nothing here runs. */

/** Whether two types are the same, not only assignable to each other. */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Whether a value of one type may stand where the other is expected. */
export type Fits<A, B> = [A] extends [B] ? true : false;

/** A type of data without `readonly`, with intersections laid open, an optional field either absent or a value. */
export type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<Exclude<T[Key], undefined>> }
    : T;

export declare function holds<_Statement extends true>(): void;
export declare function fails<_Statement extends false>(): void;

/** The keys of a full record of the law, in its order. */
export function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly [Key, ...Key[]] {
  return Object.keys(record) as [Key, ...Key[]];
}

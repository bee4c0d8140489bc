/** What a question wants ready of a part of the law, made when it is first asked; it lives as long as that part. */
export function keptBeside<Part extends object, Made>(make: (part: Part) => Made): (part: Part) => Made {
  const made = new WeakMap<Part, { readonly value: Made }>();
  return (part) => {
    const before = made.get(part);
    if (before !== undefined) return before.value;
    const value = make(part);
    made.set(part, { value });
    return value;
  };
}

/**
 * Works out once what follows from an object that never changes, for as long as the object is there; whoever
 * asks gets the same answer and must not change it.
 */
export function perObject<From extends object, Value>(workOut: (from: From) => Value): (from: From) => Value {
  const known = new WeakMap<From, { readonly value: Value }>();
  return (from) => {
    const before = known.get(from);
    if (before) return before.value;
    const value = workOut(from);
    known.set(from, { value });
    return value;
  };
}

/**
 * Makes a value once for each key and keeps it: a formatter of `Intl` takes
 * longer to make than to use, the first one of a page some twenty milliseconds.
 */
export function onceForEach<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

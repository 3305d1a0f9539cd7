/**
 * A function that is run once for each object it is asked about, for what several pages and files need and takes long.
 * @param make must give the same for the same object
 */
export const oncePer = <Key extends object, Made extends object | string>(
  make: (key: Key) => Made,
): ((key: Key) => Made) => {
  const made = new WeakMap<Key, Made>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
};

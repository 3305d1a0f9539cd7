/**
 * Caches the result per object, for expensive results that several pages and files share.
 * @param make must return the same result for the same object
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

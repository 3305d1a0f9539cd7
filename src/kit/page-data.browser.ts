/**
 * The data that the build put beside a component's markup, in a `<script type="application/json">`.
 * @param component the element that holds it
 * @returns undefined if there is none
 */
export const pageData = (component: Element): unknown => {
  const json = component.querySelector('script[type="application/json"]')?.textContent;
  return json === undefined ? undefined : JSON.parse(json);
};

/** Whether data has these keys, which says that it is what the build wrote and not another component's. */
export const hasKeys = <Key extends string>(
  data: unknown,
  keys: readonly Key[],
): data is Record<Key, unknown> =>
  typeof data === 'object' && data !== null && keys.every((key) => Object.hasOwn(data, key));

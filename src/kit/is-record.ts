/** Whether an unknown value is an object, so that its keys can be read. */
export const isRecord = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null;

import { expect, test } from 'vitest';
import { withBursts } from './requests.ts';

test('one request in twenty computes, at distances that do not repeat soon', () => {
  const places = withBursts('http://127.0.0.1', 1).flatMap(({ url }, index) =>
    url.endsWith('/digest') ? [index] : [],
  );
  expect(Math.abs(places.length - 50)).toBeLessThanOrEqual(1);
  const distances = places.slice(1).map((place, index) => place - (places[index] ?? 0));
  expect(new Set(distances.slice(0, 21)).size).toBe(21);
});

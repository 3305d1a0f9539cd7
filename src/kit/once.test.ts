import { expect, test } from 'vitest';
import { oncePer } from './once.ts';

test('what takes long is made once for each object, not for objects that look alike', () => {
  let made = 0;
  const list = oncePer((key: { readonly id: string }) => [key.id, (made += 1)]);
  const key = { id: 'a' };
  expect([list(key), list(key), list({ id: 'a' })]).toEqual([
    ['a', 1],
    ['a', 1],
    ['a', 2],
  ]);
});

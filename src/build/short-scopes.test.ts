import { expect, test } from 'vitest';
import { shortScopes } from './short-scopes.ts';

test('scopes are short, and the same in styles and elements', () => {
  expect(
    shortScopes(
      '<style>.a[data-astro-cid-odquqe46]{}.b[data-astro-cid-xxxxxxx2]{}</style><p data-astro-cid-odquqe46="" class="a"><b data-astro-cid-xxxxxxx2>',
    ),
  ).toBe('<style>.a[data-a]{}.b[data-b]{}</style><p data-a class="a"><b data-b>');
});

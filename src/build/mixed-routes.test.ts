import { expect, test } from 'vitest';
import { mixedRoutes } from './mixed-routes.ts';

const paths = (component: string, count: number) =>
  Array.from({ length: count }, (_, nth) => ({
    name: `${component}${String(nth + 1)}`,
    route: { component },
  }));

test('every route is spread over the whole build, its own order kept', () => {
  const mixed = mixedRoutes([...paths('page', 4), ...paths('picture', 2), ...paths('list', 1)]);
  expect(mixed.map(({ name }) => name)).toEqual([
    'page1',
    'picture1',
    'page2',
    'list1',
    'page3',
    'picture2',
    'page4',
  ]);
});

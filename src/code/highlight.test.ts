import { expect, test } from 'vitest';
import { highlighted } from './highlight.ts';

test('keywords have their ink, and an arrow is kept together', async () => {
  const [line = []] = await highlighted('main.py', ['def path(a: str) -> str:']);
  const spans = line.flatMap((node) =>
    node.type === 'element'
      ? [
          [
            node.properties['className'],
            node.children.map((child) => 'value' in child && child.value),
          ],
        ]
      : [],
  );
  expect(spans).toContainEqual([['k'], ['def']]);
  expect(spans).toContainEqual([['t'], ['->']]);
});

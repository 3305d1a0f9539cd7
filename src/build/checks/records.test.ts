import { expect, test } from 'vitest';
import { sources } from '#data/sources.ts';
import { uncitedSources } from './records.ts';

test('a source that no page cites is refused', () => {
  const others = Object.keys(sources).filter((id) => id !== 'go-faq');
  expect(uncitedSources(new Set(others))).toEqual([
    {
      file: 'src/data/sources.ts',
      path: ['go-faq'],
      message: 'no page cites "go-faq"; cite it or remove it',
    },
  ]);
});

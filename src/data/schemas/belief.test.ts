import { expect, test } from 'vitest';
import { defineBeliefs } from './belief.ts';

type Draft = Parameters<typeof defineBeliefs>[1][number];

const belief: Draft = {
  id: 'go-is-slow',
  about: 'go',
  claim: 'Go is slow.',
  said: { by: 'Somebody, a forum', url: 'https://forum.example/1', on: '2024-05' },
  holds: 'It is compiled to native code.',
  sources: ['go-faq'],
  verified: '2026-11-30',
};

const parse = (change: Partial<Draft>): void => {
  defineBeliefs('src/data/sample.ts', [{ ...belief, ...change }]);
};

test('a belief with nothing wrong is taken', () => {
  expect(() => {
    parse({});
  }).not.toThrow();
});

test('a belief that stands there twice is refused in a line', () => {
  expect(() => {
    defineBeliefs('src/data/sample.ts', [belief, { ...belief, id: 'slow-go' }]);
  }).toThrow(
    'src/data/sample.ts: "slow-go", claim: the same as that of "go-is-slow"; remove one of the two',
  );
});

test.each<[string, Partial<Draft>, string]>([
  [
    'about a language that the site does not have',
    // @ts-expect-error -- what an author may write all the same
    { about: 'java' },
    'src/data/sample.ts: "go-is-slow", about: expected one of go, python, node, rust, php, several',
  ],
  [
    'that nobody is known to say',
    { said: { by: 'Somebody', url: 'forum.example', on: '2024' } },
    'src/data/sample.ts: "go-is-slow", said, url: expected an address that begins with https://',
  ],
  [
    'said on no day',
    { said: { ...belief.said, on: 'last year' } },
    'src/data/sample.ts: "go-is-slow", said, on: expected a year, month or day: 2024, 2024-05 or 2024-05-17',
  ],
  [
    'said in the future',
    { said: { ...belief.said, on: '2199-01' } },
    'src/data/sample.ts: "go-is-slow", said, on: 2199-01 is in the future; write when it was said',
  ],
  [
    'in Markdown',
    { claim: 'Go is `slow`.' },
    'src/data/sample.ts: "go-is-slow", claim: contains Markdown, which would be shown as it is written; use plain words',
  ],
  [
    'without a source of what holds',
    { sources: [] },
    'src/data/sample.ts: "go-is-slow", sources: empty; name the source of what holds',
  ],
])('a belief %s is refused in a line', (_, change, says) => {
  expect(() => {
    parse(change);
  }).toThrow(says);
});
